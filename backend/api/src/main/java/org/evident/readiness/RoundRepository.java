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
import org.evident.shared.rules.Period;
import org.evident.shared.rules.RuleBook.InForce;
import org.evident.shared.rules.Window;
import org.evident.shared.rules.Windows;

/** Rows for periods that begin, many people in one statement. */
@ApplicationScoped
class RoundRepository {

    private static final String FOLLOWING =
            """
             from followed_rules w %s
             where w.slug = ?1 and (w.since is null or w.since <= ?2) and (w.ends_on is null or w.ends_on >= ?2)
               and d.ends_on >= ?2
               and not exists (select 1 from readiness_judgement j where j.person_id = w.person_id and j.slug = w.slug
                     and j.ends_on = d.ends_on)
             limit ?3 on conflict do nothing""";

    private static final String BEGIN =
            "insert into readiness_judgement (person_id, slug, starts_on, opens_on, ends_on)"
                    + " select w.person_id, w.slug, d.starts_on, d.opens_on, d.ends_on ";

    private static final String SAME_FOR_ALL =
            "cross join (select cast(?4 as date) as starts_on, cast(?5 as date) as opens_on, cast(?6 as date) as ends_on) d";

    /** As {@link Windows} counts from a person's own day. */
    private static final String OWN =
            """
            cross join lateral (select w.counted_from as starts_on,
                 cast(w.counted_from + make_interval(months => ?4) as date) - 1 as ends_on,
                 greatest(w.counted_from, cast(w.counted_from + make_interval(months => ?4) - make_interval(months => ?5) as date))
                   as opens_on) d""";

    private final EntityManager database;

    RoundRepository(EntityManager database) {
        this.database = database;
    }

    /** @return for how many people a period began */
    int begin(InForce rules, LocalDate today, int most) {
        var period = rules.rules().period();
        if (period.kind().equals("from-start")) return beginOwn(rules.slug(), period, today, most);
        return Windows.of(period, today, null)
                .map(window -> beginSame(rules.slug(), window, today, most))
                .orElse(0);
    }

    private int beginSame(String slug, Window window, LocalDate today, int most) {
        return database.createNativeQuery(BEGIN + FOLLOWING.formatted(SAME_FOR_ALL))
                .setParameter(1, slug)
                .setParameter(2, today)
                .setParameter(3, most)
                .setParameter(4, window.startsOn())
                .setParameter(5, window.opensOn())
                .setParameter(6, window.endsOn())
                .executeUpdate();
    }

    private int beginOwn(String slug, Period period, LocalDate today, int most) {
        return database.createNativeQuery(BEGIN + FOLLOWING.formatted(OWN))
                .setParameter(1, slug)
                .setParameter(2, today)
                .setParameter(3, most)
                .setParameter(4, period.months())
                .setParameter(5, period.opensBefore() == null ? period.months() : period.opensBefore())
                .executeUpdate();
    }

    /** Judged before this day began, so judged again. */
    int again(LocalDate today, Instant midnight, int most) {
        return database.createNativeQuery(
                        """
                        update readiness_judgement set stale = true where (person_id, slug, ends_on) in (
                          select person_id, slug, ends_on from readiness_judgement
                           where frozen_at is null and ends_on >= ?1 and not stale and judged_at < ?2
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
                         where person_id = ?1 and frozen_at is null and stale and ends_on < ?2 order by ends_on for update""",
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
