package org.evident.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/** Where people stand who are not asking just now, for work that is done for them later. */
@ApplicationScoped
public class Standpoints {

    private static final String PLACES =
            """
            select person_id, organisation_id, service_area_id, team_id, kind from membership
             where person_id = any(?1) and starts_on <= ?2 and (ends_on is null or ends_on >= ?2)
            union all
            select person_id, organisation_id, service_area_id, team_id, cast(null as text) from role_assignment
             where person_id = any(?1) and organisation_id is not null and role <> 'account-manager' and starts_on <= ?2
               and (ends_on is null or ends_on >= ?2)""";

    private final EntityManager database;
    private final Clock clock;

    Standpoints(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One query, however many people; an entry for each. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Standpoint> of(Collection<UUID> people) {
        List<Tuple> rows = database.createNativeQuery(PLACES, Tuple.class)
                .setParameter(1, people.toArray(UUID[]::new))
                .setParameter(2, UkTime.today(clock))
                .getResultList();
        var belongings = new HashMap<UUID, Belonging>();
        people.forEach(person -> belongings.put(person, new Belonging()));
        rows.forEach(row -> belongings
                .get(row.get(0, UUID.class))
                .add(row.get(4, String.class), row.get(1, UUID.class), row.get(2, UUID.class), row.get(3, UUID.class)));
        var standpoints = new HashMap<UUID, Standpoint>();
        belongings.forEach((person, belonging) -> standpoints.put(person, belonging.standpoint()));
        return standpoints;
    }
}
