package org.evident.shared.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.evident.shared.problem.ProblemException;

/** Normal forms of the identifiers of publications. Each is checked; a blank one is none. */
public final class Identifiers {

    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/\\S{1,280}");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private Identifiers() {}

    /** Lower case, without {@code https://doi.org/} or {@code doi:}. */
    public static String doi(String text) {
        if (blank(text)) return null;
        var doi = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
        if (!DOI.matcher(doi).matches())
            throw ProblemException.invalid("/doi", "Enter a DOI, like 10.1093/bjsw/bcae152");
        return doi;
    }

    /** Thirteen digits; ten-digit ones are turned into thirteen (ISO 2108). */
    public static String isbn(String text) {
        if (blank(text)) return null;
        var isbn = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (isbn.matches("[0-9]{9}[0-9X]") && sumOf10(isbn) % 11 == 0)
            return withCheckDigit("978" + isbn.substring(0, 9));
        if (isbn.matches("97[89][0-9]{10}")
                && withCheckDigit(isbn.substring(0, 12)).equals(isbn)) return isbn;
        throw ProblemException.invalid("/isbn", "Enter an ISBN of 10 or 13 digits and check each digit");
    }

    /** Eight characters with a hyphen in the middle (ISO 3297). */
    public static String issn(String text) {
        if (blank(text)) return null;
        var issn = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (issn.matches("[0-9]{7}[0-9X]")) {
            var sum = 0;
            for (var i = 0; i < 8; i++) sum += (8 - i) * value(issn.charAt(i));
            if (sum % 11 == 0) return issn.substring(0, 4) + "-" + issn.substring(4);
        }
        throw ProblemException.invalid("/issn", "Enter an ISSN, like 0045-3102, and check each digit");
    }

    /** A year, a month or a day that exists: 2024, 2024-10 or 2024-10-14. */
    public static String date(String text) {
        if (blank(text)) return null;
        var match = DATE.matcher(text.strip());
        try {
            if (match.matches()) {
                var year = Integer.parseInt(match.group(1));
                if (match.group(3) != null) LocalDate.parse(match.group());
                else if (match.group(2) != null) YearMonth.parse(match.group());
                if (year >= 1000 && year <= 2100) return match.group();
            }
        } catch (DateTimeException notADate) {
            // Refused below, as any other text that is not a date.
        }
        throw ProblemException.invalid("/publishedOn", "Enter a date as 2024, 2024-10 or 2024-10-14");
    }

    private static String withCheckDigit(String twelve) {
        var sum = 0;
        for (var i = 0; i < 12; i++) sum += (i % 2 == 0 ? 1 : 3) * (twelve.charAt(i) - '0');
        return twelve + (10 - sum % 10) % 10;
    }

    private static int sumOf10(String isbn) {
        var sum = 0;
        for (var i = 0; i < 10; i++) sum += (10 - i) * value(isbn.charAt(i));
        return sum;
    }

    private static int value(char digit) {
        return digit == 'X' ? 10 : digit - '0';
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
