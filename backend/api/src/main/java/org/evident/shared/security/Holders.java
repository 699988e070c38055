package org.evident.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/** Who holds a right today, for work that has nobody asking: the people to be told. */
@ApplicationScoped
public class Holders {

    private final EntityManager database;
    private final Clock clock;

    Holders(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    public Set<UUID> of(Right right, UUID organisation) {
        List<UUID> people = database.createNativeQuery(
                        """
                        select distinct person_id from role_assignment
                         where organisation_id = ?1 and role = any(?2) and starts_on <= ?3 and (ends_on is null or ends_on >= ?3)""",
                        UUID.class)
                .setParameter(1, organisation)
                .setParameter(2, right.roles().toArray(String[]::new))
                .setParameter(3, UkTime.today(clock))
                .getResultList();
        return Set.copyOf(people);
    }
}
