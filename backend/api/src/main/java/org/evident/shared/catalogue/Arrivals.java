package org.evident.shared.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was published for the first time, and when. Knows no caller: whoever uses the ids asks for visibility. */
@ApplicationScoped
public class Arrivals {

    private final EntityManager database;

    Arrivals(EntityManager database) {
        this.database = database;
    }

    /** Those published after this moment and still there, the newest first, at most so many. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Instant> since(Instant moment, int most) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select id, published_at from learning_resource
                         where status in ('published', 'review-due') and published_at > ?1
                         order by published_at desc, id limit ?2""",
                        Tuple.class)
                .setParameter(1, moment)
                .setParameter(2, most)
                .getResultList();
        var arrived = new LinkedHashMap<UUID, Instant>();
        rows.forEach(row -> arrived.put(row.get(0, UUID.class), row.get(1, Instant.class)));
        return arrived;
    }
}
