package org.evident.shared.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** In which period of a rule-set a day lies. */
public final class Windows {

    private Windows() {}

    /**
     * @param on   a day in Europe/London
     * @param from when the person joined the register, started or was approved; null when they have not said
     * @return empty where the rules know no period, or count from a day that the person has not said
     */
    public static Optional<Window> of(Period period, LocalDate on, LocalDate from) {
        return switch (period.kind()) {
            case "yearly" -> Optional.of(yearly(period, on, from));
            case "cycle" -> Optional.of(cycle(period, on, from));
            case "from-start" -> Optional.ofNullable(from).map(start -> fromStart(period, on, start));
            default -> Optional.empty();
        };
    }

    private static Window yearly(Period period, LocalDate on, LocalDate from) {
        var last = MonthDay.from(period.endsOn());
        var end = last.atYear(on.getYear());
        if (end.isBefore(on)) end = last.atYear(on.getYear() + 1);
        return window(period, last.atYear(end.getYear() - 1).plusDays(1), end, on, from);
    }

    /** Counted from the known end each time: month by month, the 31st would become the 28th and stay so. */
    private static Window cycle(Period period, LocalDate on, LocalDate from) {
        var passed = Math.floorDiv(ChronoUnit.MONTHS.between(period.endsOn(), on), period.months());
        var number = passed - 1;
        while (end(period, number).isBefore(on)) number++;
        return window(period, end(period, number - 1).plusDays(1), end(period, number), on, from);
    }

    private static LocalDate end(Period period, long number) {
        return period.endsOn().plusMonths(number * period.months());
    }

    private static Window fromStart(Period period, LocalDate on, LocalDate start) {
        return window(period, start, start.plusMonths(period.months()).minusDays(1), on, null);
    }

    private static Window window(Period period, LocalDate start, LocalDate end, LocalDate on, LocalDate joined) {
        var opens = period.opensBefore() == null ? start : later(start, before(end, period.opensBefore()));
        var late = period.joinedWithin() != null
                && joined != null
                && !joined.isBefore(before(end, period.joinedWithin()))
                && !joined.isAfter(end);
        return new Window(start, end, opens, ChronoUnit.DAYS.between(on, end), late);
    }

    /** Three months that end on 30 November begin on 1 September. */
    private static LocalDate before(LocalDate end, int months) {
        return end.plusDays(1).minusMonths(months);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
