package org.evident.retention;

import java.time.LocalDate;

/**
 * How long an organisation keeps one class of records about one class of person.
 *
 * @param own     whether it is the organisation's, and not the default
 * @param version of the rule that applies today
 * @param latest  the newest version of the organisation's own rules, or of the defaults; 0 where there is none
 * @param next    what will apply from a later day, or null
 */
record Rule(
        boolean own,
        String recordClass,
        String personClass,
        int version,
        Period period,
        String countedFrom,
        String source,
        String reason,
        LocalDate effectiveOn,
        int latest,
        Next next) {

    record Period(int years, int months) {

        /** What happened before this day has been kept for the whole period. */
        LocalDate before(LocalDate today) {
            return today.minusYears(years).minusMonths(months);
        }
    }

    record Next(Period period, LocalDate effectiveOn) {}
}
