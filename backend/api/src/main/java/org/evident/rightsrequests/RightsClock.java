package org.evident.rightsrequests;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a request about somebody's data must be answered (UK GDPR article 12(3), with the pause of the Data (Use and Access)
 * Act 2025). Days are those of Europe/London.
 *
 * @param receivedOn the day it came, whether a working day or not
 * @param isExtended by two further months
 * @param pausedDays days on which we waited for the person to say more
 */
record RightsClock(LocalDate receivedOn, boolean isExtended, int pausedDays) {

    private static final int MONTHS = 1;
    private static final int EXTENDED_MONTHS = 3;

    /**
     * The same day of a later month, or its last day where it has no such day; then the days of the pause; then the next
     * working day.
     */
    LocalDate due() {
        return due(isExtended ? EXTENDED_MONTHS : MONTHS);
    }

    /** The last day to tell the person that it takes longer. */
    LocalDate extendableUntil() {
        return due(MONTHS);
    }

    /** Days that the clock stood: none where the answer came on the day of the question. */
    static int pause(LocalDate from, LocalDate until) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    private LocalDate due(int months) {
        return WorkingDays.onOrAfter(receivedOn.plusMonths(months).plusDays(pausedDays));
    }
}
