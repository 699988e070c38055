package org.evident.eventseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeriesRuleTest {

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private static SeriesRule rule(
            String cadence, String first, List<Integer> months, Map<LocalDate, LocalDate> replaced) {
        return new SeriesRule(SeriesRule.written(cadence, day(first)), day(first), months, List.of(), replaced);
    }

    private static List<LocalDate> held(SeriesRule rule, int times) {
        return rule.held(rule.startsOn(), rule.startsOn().plusYears(2), times).stream()
                .map(SeriesRule.Day::held)
                .toList();
    }

    private static List<LocalDate> days(String... written) {
        return Arrays.stream(written).map(SeriesRuleTest::day).toList();
    }

    @Test
    void weekly_and_fortnightly_keep_the_weekday() {
        assertThat(held(rule("weekly", "2026-12-24", List.of(), Map.of()), 3))
                .isEqualTo(days("2026-12-24", "2026-12-31", "2027-01-07"));
        assertThat(held(rule("fortnightly", "2026-12-01", List.of(), Map.of()), 3))
                .isEqualTo(days("2026-12-01", "2026-12-15", "2026-12-29"));
    }

    @Test
    void monthly_keeps_the_week_of_the_month_or_the_last() {
        assertThat(held(rule("monthly-weekday", "2026-11-26", List.of(), Map.of()), 3))
                .isEqualTo(days("2026-11-26", "2026-12-24", "2027-01-28"));
        assertThat(held(rule("monthly-last", "2026-10-29", List.of(), Map.of()), 4))
                .isEqualTo(days("2026-10-29", "2026-11-26", "2026-12-31", "2027-01-28"));
    }

    @Test
    void not_in_august_and_in_december_on_the_second_thursday() {
        var rule = rule("monthly-last", "2026-11-26", List.of(8), Map.of(day("2026-12-31"), day("2026-12-10")));
        assertThat(held(rule, 10))
                .startsWith(day("2026-11-26"), day("2026-12-10"), day("2027-01-28"))
                .contains(day("2027-07-29"))
                .contains(day("2027-09-30"))
                .noneMatch(each -> each.getMonthValue() == 8);
        assertThat(rule.leftOut(rule.startsOn(), day("2027-12-31"))).containsExactly(day("2027-08-26"));
    }

    @Test
    void the_twenty_ninth_is_held_in_february_of_a_leap_year_alone() {
        assertThat(held(rule("monthly-date", "2027-01-29", List.of(), Map.of()), 3))
                .isEqualTo(days("2027-01-29", "2027-03-29", "2027-04-29"));
        assertThat(held(rule("monthly-date", "2028-01-29", List.of(), Map.of()), 3))
                .isEqualTo(days("2028-01-29", "2028-02-29", "2028-03-29"));
        assertThat(held(rule("monthly-weekday", "2028-02-29", List.of(), Map.of()), 2)
                        .getFirst())
                .isEqualTo(day("2028-02-29"));
    }

    @Test
    void bank_holidays_are_those_of_england() {
        var found = BankHolidays.between(day("2026-12-01"), day("2027-12-31"));
        assertThat(found.keySet())
                .contains(
                        day("2026-12-25"),
                        day("2027-01-01"),
                        day("2027-03-26"),
                        day("2027-03-29"),
                        day("2027-05-03"),
                        day("2027-08-30"))
                .doesNotContain(day("2027-03-17"), day("2027-11-30"));
        assertThat(found.get(day("2027-03-26"))).isEqualTo("Good Friday");
    }
}
