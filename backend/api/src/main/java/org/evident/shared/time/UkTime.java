package org.evident.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days are those of people in the UK, whatever a server's clock says. */
public final class UkTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private UkTime() {}

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    /** Whether clocks show that time on that day: not between 1am and 2am when they go forward. */
    public static boolean exists(LocalDateTime local) {
        return !ZONE.getRules().getValidOffsets(local).isEmpty();
    }

    /** When clocks show that; the first time where they show it twice. */
    public static Instant moment(LocalDateTime local) {
        return local.atZone(ZONE).withEarlierOffsetAtOverlap().toInstant();
    }
}
