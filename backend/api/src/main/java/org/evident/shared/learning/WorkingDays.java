package org.evident.shared.learning;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Days that are neither a weekend, nor a bank holiday in England, nor a day on which an organisation is closed. */
public record WorkingDays(Set<LocalDate> closed) {

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /** The working day that is so many before this one: none of them is the day itself. */
    public LocalDate before(LocalDate day, int many) {
        return counted(day, many, -1);
    }

    /** The working day that is so many after this one. */
    public LocalDate after(LocalDate day, int many) {
        return counted(day, many, 1);
    }

    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day)
                && !isBankHoliday(day);
    }

    private LocalDate counted(LocalDate day, int many, int step) {
        var at = day;
        for (var left = many; left > 0; ) {
            at = at.plusDays(step);
            if (isWorking(at)) left--;
        }
        return at;
    }

    /** The library keeps what it has worked out in maps that are not meant for several threads. */
    private static boolean isBankHoliday(LocalDate day) {
        synchronized (HOLIDAYS) {
            return HOLIDAYS.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, "eng");
        }
    }
}
