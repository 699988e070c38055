package org.evident.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.evident.shared.rules.Period;
import org.evident.shared.rules.RuleBook.InForce;
import org.evident.shared.rules.Window;
import org.evident.shared.rules.Windows;

/** Rows for periods that begin, many people in one statement. */
@ApplicationScoped
class Beginnings {

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

    Beginnings(EntityManager database) {
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
}
