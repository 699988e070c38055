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
 * memberships and dated roles.
 */
@ApplicationScoped
public class Sight {

    private static final String OPEN =
            "select p.id from person p join learning_resource r on r.id = :resource where p.id = any(:people) and (%s) and"
                    + Visibility.PLACE_OPEN_TO_PERSON;

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
        var sql = OPEN.formatted(stage);
        List<UUID> open = database.createNativeQuery(sql, UUID.class)
                .setParameter("resource", resource)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("today", UkTime.today(clock))
                .getResultList();
        return Set.copyOf(open);
    }
}
