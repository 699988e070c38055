package org.evident.shared.visibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/**
 * Who of some people may see a resource, for work that is done when none of them is asking. As {@link Visibility}, from
 * memberships and dated roles; without a token, whoever is with us only as a foster carer is taken for one.
 */
@ApplicationScoped
public class Sight {

    private static final String IN_FORCE =
            " and %1$s.starts_on <= :today and (%1$s.ends_on is null or %1$s.ends_on >= :today) ";

    private static final String OPEN =
            """
            select p.id from person p join learning_resource r on r.id = :resource
             where p.id = any(:people) and (%s)
               and (r.place = 'public' or exists (
                 select 1 from (
                     select m.organisation_id, m.service_area_id, m.team_id from membership m where m.person_id = p.id %s
                      union all
                     select a.organisation_id, a.service_area_id, a.team_id from role_assignment a
                      where a.person_id = p.id and a.organisation_id is not null and a.role <> 'account-manager' %s) s
                  where r.place in ('network', cast(s.organisation_id as text), cast(s.service_area_id as text), cast(s.team_id as text)))
                and (r.for_carers or not %s))""";

    private static final String CARER =
            """
            (select coalesce(bool_and(m.kind = 'foster-carer'), false) from membership m where m.person_id = p.id %s)"""
                    .formatted(IN_FORCE.formatted("m"));

    private final EntityManager database;
    private final Clock clock;

    Sight(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those who may read it now, because it is published where they are. */
    public Set<UUID> whoRead(UUID resource, Collection<UUID> people) {
        return ask("r.status in ('published', 'review-due')", resource, people);
    }

    /** Those for whom it was meant, whatever has become of it since. */
    public Set<UUID> whoCouldRead(UUID resource, Collection<UUID> people) {
        return ask("true", resource, people);
    }

    /** One query, however many people. */
    @SuppressWarnings("unchecked")
    private Set<UUID> ask(String stage, UUID resource, Collection<UUID> people) {
        if (people.isEmpty()) return Set.of();
        var sql = OPEN.formatted(stage, IN_FORCE.formatted("m"), IN_FORCE.formatted("a"), CARER);
        List<UUID> open = database.createNativeQuery(sql, UUID.class)
                .setParameter("resource", resource)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("today", UkTime.today(clock))
                .getResultList();
        return Set.copyOf(open);
    }
}
