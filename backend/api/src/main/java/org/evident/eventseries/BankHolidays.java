package org.evident.eventseries;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Days on which England's offices are closed. */
final class BankHolidays {

    private static final HolidayManager CALENDAR =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private BankHolidays() {}

    static Map<LocalDate, String> between(LocalDate from, LocalDate to) {
        return CALENDAR.getHolidays(from, to, HolidayType.PUBLIC_HOLIDAY, "eng").stream()
                .collect(Collectors.toMap(
                        Holiday::getDate, holiday -> holiday.getDescription(Locale.UK), (one, other) -> one));
    }
}
