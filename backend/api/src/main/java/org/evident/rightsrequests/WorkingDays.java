package org.evident.rightsrequests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/**
 * Days that are neither a weekend nor a bank holiday in England and Wales, by the Banking and Financial Dealings Act 1971
 * and custom. Holidays that are proclaimed for one year alone are not known; a day answered too early is never too late.
 */
final class WorkingDays {

    private WorkingDays() {}

    /** The day itself where it is one. */
    static LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (isWeekend(next) || holidays(next.getYear()).contains(next)) next = next.plusDays(1);
        return next;
    }

    static Set<LocalDate> holidays(int year) {
        var days = new HashSet<LocalDate>();
        var easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        // One on a weekend moves to the next weekday that is not a holiday already.
        addMoved(days, LocalDate.of(year, Month.JANUARY, 1));
        addBothOfChristmas(days, year);
        return days;
    }

    private static void addBothOfChristmas(Set<LocalDate> days, int year) {
        var christmas = LocalDate.of(year, Month.DECEMBER, 25);
        var boxing = christmas.plusDays(1);
        if (!isWeekend(boxing)) days.add(boxing);
        addMoved(days, christmas);
        if (isWeekend(boxing)) addMoved(days, boxing);
    }

    private static void addMoved(Set<LocalDate> days, LocalDate day) {
        var next = day;
        while (isWeekend(next) || days.contains(next)) next = next.plusDays(1);
        days.add(next);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The Gregorian Easter Sunday, as Meeus, Jones and Butcher compute it. */
    private static LocalDate easter(int year) {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
