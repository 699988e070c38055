package org.evident.invitations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it in the UK: 31/01/2027, 31.1.2027, 31-01-27 or 2027-01-31. */
final class WrittenDay {

    private static final Pattern UK = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?");

    private WrittenDay() {}

    /** Null for what is no day. */
    static LocalDate of(String text) {
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) return day(iso.group(1), iso.group(2), iso.group(3));
            var uk = UK.matcher(text);
            if (!uk.matches()) return null;
            return day(uk.group(3).length() == 2 ? "20" + uk.group(3) : uk.group(3), uk.group(2), uk.group(1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
