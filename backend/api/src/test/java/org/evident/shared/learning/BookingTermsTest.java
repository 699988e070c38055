package org.evident.shared.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BookingTermsTest {

    private static final Instant WEDNESDAY_31_MARCH_2027 = Instant.parse("2027-03-31T08:30:00Z");

    private static BookingTerms terms(int days, boolean working, int pence, LocalDate... closed) {
        return new BookingTerms(false, days, working, pence, true, List.of(14, 5), 24, 2, Set.of(closed));
    }

    @Test
    void three_working_days_before_the_wednesday_after_easter_2027_is_the_wednesday_before() {
        assertThat(terms(3, true, 0).cancelUntil(WEDNESDAY_31_MARCH_2027)).isEqualTo("2027-03-24");
    }

    @Test
    void three_calendar_days_before_it_is_the_sunday() {
        assertThat(terms(3, false, 0).cancelUntil(WEDNESDAY_31_MARCH_2027)).isEqualTo("2027-03-28");
    }

    @Test
    void days_of_its_own_on_which_nobody_works_are_left_out() {
        assertThat(terms(3, true, 0, LocalDate.parse("2027-03-24")).cancelUntil(WEDNESDAY_31_MARCH_2027))
                .isEqualTo("2027-03-23");
    }

    @Test
    void christmas_on_a_saturday_makes_the_monday_and_the_tuesday_holidays() {
        var days = new WorkingDays(Set.of());
        assertThat(days.isWorking(LocalDate.parse("2027-12-27"))).isFalse();
        assertThat(days.isWorking(LocalDate.parse("2027-12-28"))).isFalse();
        assertThat(days.after(LocalDate.parse("2027-12-24"), 1)).isEqualTo("2027-12-29");
    }

    @Test
    void the_last_day_counts_until_midnight_in_london_whatever_the_clock_has_done() {
        var terms = terms(3, true, 0);
        assertThat(terms.isLate(WEDNESDAY_31_MARCH_2027, Instant.parse("2027-03-24T23:59:59Z")))
                .isFalse();
        assertThat(terms.isLate(WEDNESDAY_31_MARCH_2027, Instant.parse("2027-03-25T00:00:00Z")))
                .isTrue();
        var inSummer = Instant.parse("2027-06-30T08:30:00Z");
        assertThat(terms(1, true, 0).isLate(inSummer, Instant.parse("2027-06-29T22:59:59Z")))
                .isFalse();
        assertThat(terms(1, true, 0).isLate(inSummer, Instant.parse("2027-06-29T23:00:00Z")))
                .isTrue();
    }

    @Test
    void it_says_in_words_what_it_means() {
        assertThat(terms(3, true, 5000).words())
                .isEqualTo(
                        "Cancel up to 3 working days before. After that, or for not coming, £50 is charged. A colleague can come instead.");
        assertThat(terms(1, false, 7550).words())
                .isEqualTo(
                        "Cancel up to 1 day before. After that, or for not coming, £75.50 is charged. A colleague can come instead.");
        assertThat(terms(0, true, 0).words())
                .isEqualTo("You can cancel until the day itself. A colleague can come instead.");
    }
}
