package org.evident.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.evident.shared.problem.ProblemException;

/** What times a learning event may have, and whether one that people know of may be moved there. */
final class EventTimes {

    private static final Duration LONGEST = Duration.ofDays(14);

    private EventTimes() {}

    static void requirePossible(Times times) {
        var opens = times.opensAt();
        if (times.startsAt() != null) requireLength(times);
        if (opens == null) return;
        if (times.closesAt() != null && !times.closesAt().isAfter(opens)) {
            throw ProblemException.invalid("/closesAt", "Booking must close after it opens");
        }
        if (times.startsAt() != null && !opens.isBefore(times.startsAt())) {
            throw ProblemException.invalid("/opensAt", "Booking must open before the event starts");
        }
    }

    private static void requireLength(Times times) {
        if (!times.endsAt().isAfter(times.startsAt())) {
            throw ProblemException.invalid("/endsAt", "Enter an end that is after the start");
        }
        if (times.endsAt().isAfter(times.startsAt().plus(LONGEST))) {
            throw ProblemException.invalid("/endsAt", "An event takes up to 14 days. Plan a series instead");
        }
    }

    /** People have it in their calendars, and what was held was held. */
    static void requireMayMove(LearningEvent event, Times to, Instant now) {
        if (event.publishedAt == null) return;
        var from = event.times();
        if (to.startsAt() == null) {
            if (from.startsAt() == null || event.is("postponed")) return;
            throw ProblemException.invalid("/startsAt", "Enter when it starts, or postpone the event instead");
        }
        if (Objects.equals(from.startsAt(), to.startsAt()) && Objects.equals(from.endsAt(), to.endsAt())) return;
        var begun = from.startsAt() != null && !from.startsAt().isAfter(now);
        if (event.is("published") && event.isOver(now) && to.endsAt().isAfter(now)) {
            throw ProblemException.invalid("/startsAt", "It was held. Copy it to hold it again");
        }
        if (!begun && !to.endsAt().isAfter(now)) {
            throw ProblemException.invalid("/startsAt", "Enter a date in the future");
        }
    }
}
