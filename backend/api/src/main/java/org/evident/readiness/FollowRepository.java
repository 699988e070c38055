package org.evident.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which rule-sets people follow: as they chose, or as their profile says. */
@ApplicationScoped
class FollowRepository {

    private final EntityManager database;

    FollowRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<Followed> of(UUID person) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select w.slug, w.since, w.counted_from, w.ends_on from followed_rules w join framework f on f.slug = w.slug
                         where w.person_id = ?1 order by f.position, w.slug""",
                        Tuple.class)
                .setParameter(1, person)
                .getResultList();
        return rows.stream()
                .map(r -> new Followed(
                        r.get(0, String.class),
                        r.get(1, LocalDate.class),
                        r.get(2, LocalDate.class),
                        r.get(3, LocalDate.class)))
                .toList();
    }
}
