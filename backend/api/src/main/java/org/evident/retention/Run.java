package org.evident.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One look at what is past its time, or its removal.
 *
 * @param kind  preview or removal
 * @param state waiting, running, done or stopped
 * @param found rows past their time, of all its lines
 */
record Run(
        UUID id,
        UUID organisationId,
        String kind,
        LocalDate day,
        String state,
        String askedBy,
        Instant startedAt,
        Instant finishedAt,
        long found,
        long held,
        long removed) {

    boolean isRemoval() {
        return kind.equals("removal");
    }

    /** One target about one class of person, under one version of one rule. */
    record Line(
            String target,
            String title,
            String recordClass,
            String personClass,
            boolean ruleOwn,
            int ruleVersion,
            int years,
            int months,
            LocalDate before,
            long found,
            long held,
            long removed,
            LocalDate oldest,
            LocalDate newest,
            String leftOut) {}
}
