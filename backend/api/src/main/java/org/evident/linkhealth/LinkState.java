package org.evident.linkhealth;

import java.time.Duration;
import java.time.LocalDate;
import org.evident.linkhealth.Look.Result;

/**
 * What is known of a link. One failure makes it suspect, failures on three days without a success between them make it
 * broken, and a success makes it ok. A day counts once, however often it is looked at.
 *
 * @param state unchecked, ok, suspect or broken
 * @param failures days on which it failed since it last worked
 */
record LinkState(String state, int failures, LocalDate firstFailedOn, LocalDate lastFailedOn) {

    private static final int DAYS_TO_BROKEN = 3;

    LinkState after(Result look, LocalDate today) {
        return switch (look) {
            case THERE -> new LinkState("ok", 0, null, null);
            case UNKNOWN, CLOSED -> this;
            case FAILED -> today.equals(lastFailedOn) ? this : failedOn(today);
        };
    }

    private LinkState failedOn(LocalDate today) {
        var days = failures + 1;
        return new LinkState(
                days >= DAYS_TO_BROKEN ? "broken" : "suspect", days, days == 1 ? today : firstFailedOn, today);
    }

    boolean becameBroken(LinkState before) {
        return state.equals("broken") && !before.state.equals("broken");
    }

    /** Suspect ones each day, so that three days tell; broken ones each week; all others every fortnight. */
    Duration pause() {
        return switch (state) {
            case "suspect" -> Duration.ofDays(1);
            case "broken" -> Duration.ofDays(7);
            default -> Duration.ofDays(14);
        };
    }
}
