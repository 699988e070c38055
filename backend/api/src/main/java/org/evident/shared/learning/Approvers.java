package org.evident.shared.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/**
 * Who may approve what somebody books: those who supervise their team today, or else their service area, or else the
 * organisation; without any, its administrators. Nobody approves their own.
 */
@ApplicationScoped
public class Approvers {

    /** For a role {@code r} and where somebody books from, {@code b}: whether the role covers them. */
    public static final String COVERS =
            """
             (r.organisation_id = b.organisation_id and (r.role = 'od-admin' or r.role = 'supervisor'
               and (r.team_id is null or r.team_id = b.team_id) and (r.service_area_id is null or r.service_area_id = b.service_area_id))) """;

    private final EntityManager database;
    private final Clock clock;

    Approvers(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public record Approver(UUID id, String name, boolean isManager) {}

    /** The nearest first, supervisors before administrators; at most fifty. */
    @SuppressWarnings("unchecked")
    public List<Approver> of(UUID person, UUID organisation, UUID serviceArea, UUID team) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select p.id, p.display_name, bool_or(r.role = 'supervisor') as manages from role_assignment r
                          join person p on p.id = r.person_id
                          join (select cast(?2 as uuid) as organisation_id, cast(?3 as uuid) as service_area_id, cast(?4 as uuid) as team_id) b
                            on true
                         where r.starts_on <= ?5 and (r.ends_on is null or r.ends_on >= ?5) and r.person_id <> ?1 and """
                                + COVERS
                                + """
                         group by p.id, p.display_name
                         order by manages desc, max(case when r.team_id is not null then 2 when r.service_area_id is not null then 1 else 0 end) desc,
                                  p.display_name, p.id limit 50""",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, organisation)
                .setParameter(3, serviceArea)
                .setParameter(4, team)
                .setParameter(5, UkTime.today(clock))
                .getResultList();
        return rows.stream()
                .map(row -> new Approver(row.get(0, UUID.class), row.get(1, String.class), row.get(2, Boolean.class)))
                .toList();
    }
}
