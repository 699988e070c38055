package org.evident.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.readiness.JudgementRepository.Key;

/** Which judgements wait to be made, made again or kept for good. */
@ApplicationScoped
class RoundRepository {

    private final EntityManager database;

    RoundRepository(EntityManager database) {
        this.database = database;
    }

    /** Judged before this day began, so judged again. */
    int again(LocalDate today, Instant midnight, int most) {
        return database.createNativeQuery(
                        """
                        update readiness_judgement set stale = true where (person_id, slug, ends_on) in (
                          select person_id, slug, ends_on from readiness_judgement
                           where frozen_at is null and ends_on >= ?1 and not stale and coalesce(judged_at, '-infinity') < ?2
                           limit ?3 for update skip locked)""")
                .setParameter(1, today)
                .setParameter(2, midnight)
                .setParameter(3, most)
                .executeUpdate();
    }

    /** Some that have to be judged, held until the transaction ends; what another replica holds is left to it. */
    List<Key> held(int most) {
        return keys(database.createNativeQuery(
                        """
                        select person_id, slug, ends_on from readiness_judgement where stale
                         order by ends_on limit ?1 for update skip locked""",
                        Tuple.class)
                .setParameter(1, most));
    }

    /** Those of one person that are over and not yet judged for good. */
    List<Key> over(UUID person, LocalDate today) {
        return keys(database.createNativeQuery(
                        """
                        select person_id, slug, ends_on from readiness_judgement
                         where person_id = ?1 and frozen_at is null and (stale or judged is null) and ends_on < ?2 order by ends_on for update""",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, today));
    }

    @SuppressWarnings("unchecked")
    private static List<Key> keys(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(r -> new Key(r.get(0, UUID.class), r.get(1, String.class), r.get(2, LocalDate.class)))
                        .toList();
    }

    /** What is over and was judged stays as it is from now on. */
    int freeze(LocalDate today, Instant now, int most) {
        return database.createNativeQuery(
                        """
                        update readiness_judgement set frozen_at = ?2 where (person_id, slug, ends_on) in (
                          select person_id, slug, ends_on from readiness_judgement
                           where frozen_at is null and ends_on < ?1 and not stale and judged is not null
                           limit ?3 for update skip locked)""")
                .setParameter(1, today)
                .setParameter(2, now)
                .setParameter(3, most)
                .executeUpdate();
    }

    void freeze(UUID person, LocalDate today, Instant now) {
        database.createNativeQuery(
                        """
                        update readiness_judgement set frozen_at = ?3
                         where person_id = ?1 and frozen_at is null and ends_on < ?2 and not stale and judged is not null""")
                .setParameter(1, person)
                .setParameter(2, today)
                .setParameter(3, now)
                .executeUpdate();
    }

    /** What cannot be judged now waits for the next day, so that it holds up nobody. */
    void putOff(JudgementRepository.Key key) {
        database.createNativeQuery(
                        "update readiness_judgement set stale = false where person_id = ?1 and slug = ?2 and ends_on = ?3")
                .setParameter(1, key.person())
                .setParameter(2, key.slug())
                .setParameter(3, key.endsOn())
                .executeUpdate();
    }
}
