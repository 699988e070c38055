package org.evident.submissions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words: 1 December 2025. */
final class UkDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private UkDays() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
