package org.evident.eventseries;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * On which days a series is held: a rule as RFC 5545 writes it, from its first day, with what is left out or has another day.
 *
 * @param replaced by the day that the rule says
 */
record SeriesRule(
        String rule,
        LocalDate startsOn,
        List<Integer> withoutMonths,
        List<LocalDate> withoutDays,
        Map<LocalDate, LocalDate> replaced) {

    /** No further ahead than people plan. */
    static final int YEARS = 2;

    static final int MOST_DAYS = 60;

    /** How far from its day something is held instead. */
    static final int FARTHEST_DAYS = 92;

    /** A day of the rule, and the day it is held. */
    record Day(LocalDate planned, LocalDate held) {}

    static SeriesRule of(
            String cadence,
            LocalDate first,
            List<Integer> withoutMonths,
            List<LocalDate> withoutDays,
            List<SeriesInput.Replacement> replacements) {
        return new SeriesRule(
                written(cadence, first),
                first,
                Stream.ofNullable(withoutMonths)
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                Stream.ofNullable(withoutDays).flatMap(List::stream).distinct().toList(),
                Stream.ofNullable(replacements)
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(
                                SeriesInput.Replacement::day,
                                SeriesInput.Replacement::instead,
                                (one, other) -> other)));
    }

    /** Weekly, fortnightly, or monthly as the first day stands in its month. */
    static String written(String cadence, LocalDate first) {
        var weekday = first.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.UK)
                .substring(0, 2)
                .toUpperCase(Locale.UK);
        return switch (cadence) {
            case "weekly" -> "FREQ=WEEKLY;BYDAY=" + weekday;
            case "fortnightly" -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + weekday;
            case "monthly-weekday" -> "FREQ=MONTHLY;BYDAY=" + ((first.getDayOfMonth() + 6) / 7) + weekday;
            case "monthly-last" -> "FREQ=MONTHLY;BYDAY=-1" + weekday;
            case "monthly-date" -> "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth();
            default -> throw new IllegalArgumentException(cadence);
        };
    }

    /** Those that are held, from a day on. */
    List<Day> held(LocalDate from, LocalDate until, int most) {
        return days(from, until).stream()
                .filter(Predicate.not(this::isLeftOut))
                .limit(most)
                .map(day -> new Day(day, replaced.getOrDefault(day, day)))
                .toList();
    }

    List<LocalDate> leftOut(LocalDate from, LocalDate until) {
        return days(from, until).stream().filter(this::isLeftOut).toList();
    }

    private boolean isLeftOut(LocalDate day) {
        return withoutMonths.contains(day.getMonthValue()) || withoutDays.contains(day);
    }

    private List<LocalDate> days(LocalDate from, LocalDate until) {
        return new Recur<LocalDate>(rule)
                .getDates(startsOn, startsOn, until.plusDays(1)).stream()
                        .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                        .toList();
    }

    static Map<LocalDate, LocalDate> paired(LocalDate[] planned, LocalDate[] held) {
        return Arrays.stream(planned)
                .distinct()
                .collect(Collectors.toMap(
                        day -> day, day -> held[Arrays.asList(planned).indexOf(day)]));
    }
}
