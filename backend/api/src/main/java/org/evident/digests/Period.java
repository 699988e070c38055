package org.evident.digests;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.evident.shared.time.UkTime;

/**
 * The day or the week that a digest is for.
 *
 * @param frequency daily or weekly
 * @param day the day itself, or the Monday that the week begins with
 */
record Period(String frequency, LocalDate day) {

    static Period dayOf(LocalDate today) {
        return new Period("daily", today);
    }

    static Period weekOf(LocalDate today) {
        return new Period("weekly", today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    String key() {
        return "digest:" + frequency + ":" + day;
    }

    /**
     * From when on something is new: since the last digest, or for one period where there was none. Of what came while
     * nobody was told for long, only two periods are told.
     */
    Instant since(LocalDate lastDone) {
        var length = frequency.equals("daily") ? 1 : 7;
        var oldest = day.minusDays(2L * length);
        var from = lastDone == null ? day.minusDays(length) : lastDone.isBefore(oldest) ? oldest : lastDone;
        return from.atStartOfDay(UkTime.ZONE).toInstant();
    }
}
