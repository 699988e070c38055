package org.evident.protectedtime;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.shared.time.UkTime;

/** Days from and to, both included, as people in the United Kingdom have them. */
record Span(LocalDate from, LocalDate to) {

    static Span quarterOf(LocalDate day) {
        var first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
        return new Span(first, first.plusMonths(3).minusDays(1));
    }

    /** A council's year. */
    static Span yearOf(LocalDate day) {
        var april = LocalDate.of(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear(), 4, 1);
        return new Span(april, april.plusYears(1).minusDays(1));
    }

    Instant begins() {
        return from.atStartOfDay(UkTime.ZONE).toInstant();
    }

    Instant ends() {
        return to.plusDays(1).atStartOfDay(UkTime.ZONE).toInstant();
    }
}
