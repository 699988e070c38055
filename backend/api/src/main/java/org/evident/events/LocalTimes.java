package org.evident.events;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.time.UkTime;

/** Dates and times as people write them, in Europe/London. */
final class LocalTimes {

    static final String WRITTEN = "(20\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d";
    static final String ASKED = "Enter a whole date and time";

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private LocalTimes() {}

    /** Null for nothing; refuses days that are in no calendar and times that no clock shows. */
    static Instant moment(String pointer, String written) {
        if (written == null) return null;
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(written);
        } catch (DateTimeException e) {
            throw ProblemException.invalid(pointer, "Enter a day that is in the calendar");
        }
        if (!UkTime.exists(local)) {
            throw ProblemException.invalid(
                    pointer,
                    "On " + DAY.format(local)
                            + " the clocks go forward from 01:00 to 02:00. Choose a time before 01:00 or from 02:00");
        }
        return UkTime.moment(local);
    }

    /** The same time of day for as long, as clocks show it. */
    static Times asLong(Times as, Instant starts) {
        if (starts == null) return Times.NONE;
        var takes = as.startsAt() == null
                ? Duration.ofHours(1)
                : Duration.between(UkTime.local(as.startsAt()), UkTime.local(as.endsAt()));
        return new Times(starts, UkTime.moment(UkTime.local(starts).plus(takes)), null, null);
    }

    static String written(Instant moment) {
        return moment == null ? null : SHORT.format(UkTime.local(moment));
    }

    static String day(Instant moment) {
        return DAY.format(UkTime.local(moment));
    }

    /** "Thursday 26 November 2026, 09:30 to 12:30". */
    static String spoken(Instant from, Instant to) {
        var start = UkTime.local(from);
        var end = UkTime.local(to);
        var same = start.toLocalDate().equals(end.toLocalDate());
        return DAY.format(start) + ", " + clock(start) + " to " + (same ? "" : DAY.format(end) + ", ") + clock(end);
    }

    private static String clock(LocalDateTime time) {
        return CLOCK.format(time);
    }
}
