package org.evident.readiness;

import java.time.LocalDate;

/**
 * A rule-set that somebody follows.
 *
 * @param since       from which day, or null where it always was
 * @param countedFrom when they joined the register, started or were approved, or null where they have not said
 * @param endsOn      their last day under it, or null
 */
record Followed(String slug, LocalDate since, LocalDate countedFrom, LocalDate endsOn) {

    boolean holds(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (endsOn == null || !day.isAfter(endsOn));
    }
}
