package org.evident.rightsrequests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.shared.time.UkTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsClockTest {

    @ParameterizedTest(name = "{0}, paused {2} days: {3}. {4}")
    @CsvSource(
            textBlock =
                    """
            2026-09-03, false, 0,  2026-10-05, the same day of the next month is a Saturday
            2026-01-31, false, 0,  2026-03-02, no 31 February: its last day is a Saturday
            2027-01-31, false, 0,  2027-03-01, no 31 February: its last day is a Sunday
            2028-01-31, false, 0,  2028-02-29, a leap year has a 29th
            2028-01-30, false, 0,  2028-02-29, and so for the 30th
            2028-02-29, false, 0,  2028-03-29, from a leap day
            2025-01-29, false, 0,  2025-02-28, no leap day in 2025
            2026-03-31, false, 0,  2026-04-30, no 31 April
            2026-05-31, false, 0,  2026-06-30, received on a Sunday
            2026-11-25, false, 0,  2026-12-29, Christmas Day and then a Saturday a Sunday and the substitute day
            2026-12-01, false, 0,  2027-01-04, New Year's Day is a Friday
            2026-03-03, false, 0,  2026-04-07, Good Friday and the whole of Easter
            2026-07-31, false, 0,  2026-09-01, the summer bank holiday
            2026-10-15, false, 0,  2026-11-16, over the end of summer time
            2026-11-25, true,  0,  2027-02-25, three months from receipt
            2026-11-30, true,  0,  2027-03-01, three months from the last day of a month: a Sunday
            2027-11-30, true,  0,  2028-02-29, three months to a leap day
            2026-08-31, true,  0,  2026-11-30, no 31 November
            2026-09-03, false, 5,  2026-10-08, the days of the pause come after the month
            2026-09-03, false, 7,  2026-10-12, and the working day after those
            2026-01-31, false, 1,  2026-03-02, a pause after the last day of February: a Sunday
            2026-01-31, false, 3,  2026-03-03, a pause after the last day of February
            2026-03-20, false, 10, 2026-04-30, a pause over the change of the clock is counted in days
            2026-09-03, true,  12, 2026-12-15, an extension after a pause
            """)
    void it_is_due(LocalDate received, boolean extended, int paused, LocalDate due, String why) {
        assertThat(new RightsClock(received, extended, paused).due()).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "asked {0}, answered {1}: {2}")
    @CsvSource(
            textBlock =
                    """
            2026-09-07T09:00:00Z, 2026-09-07T15:00:00Z, 0
            2026-09-07T09:00:00Z, 2026-09-08T08:00:00Z, 1
            2026-09-07T22:30:00Z, 2026-09-07T23:30:00Z, 1
            2026-11-07T22:30:00Z, 2026-11-07T23:30:00Z, 0
            2026-10-24T22:59:00Z, 2026-10-26T00:00:00Z, 2
            2026-03-28T23:59:00Z, 2026-03-29T23:00:00Z, 2
            2026-12-31T12:00:00Z, 2027-01-10T12:00:00Z, 10
            """)
    void a_pause_is_of_days_in_the_united_kingdom(Instant asked, Instant answered, int days) {
        assertThat(RightsClock.pause(UkTime.day(asked), UkTime.day(answered))).isEqualTo(days);
    }

    @Test
    void an_extension_is_told_within_the_first_month_however_long_the_pause() {
        assertThat(new RightsClock(LocalDate.of(2026, 9, 3), false, 5).extendableUntil())
                .isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(new RightsClock(LocalDate.of(2026, 9, 3), true, 5).extendableUntil())
                .isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2025, 2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26
            2026, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
            2027, 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
            2028, 2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26
            2033, 2033-01-03 2033-04-15 2033-04-18 2033-05-02 2033-05-30 2033-08-29 2033-12-26 2033-12-27
            """)
    void bank_holidays_of_england_and_wales_are_known(int year, String days) {
        assertThat(WorkingDays.holidays(year))
                .map(LocalDate::toString)
                .containsExactlyInAnyOrder(days.strip().split(" "));
    }
}
