package org.evident.calendars;

/** The calendar's own SQL, for the bench to run beside it. */
public final class CalendarSql {

    public static final String MONTH = CalendarRepository.EVERYTHING;

    private CalendarSql() {}
}
