package org.evident.shared.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

    private static final Period SOCIAL_WORK_ENGLAND = new Period("yearly", LocalDate.of(2021, 11, 30), null, 3, 3);
    private static final Period HCPC = new Period("cycle", LocalDate.of(2025, 10, 31), 24, 3, null);
    private static final Period TSD = new Period("from-start", null, 12, null, null);

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2025-12-01, 2026-11-30, 2026-09-01, 5",
        "2026-11-30, 2025-12-01, 2026-11-30, 2026-09-01, 0",
        "2026-12-01, 2026-12-01, 2027-11-30, 2027-09-01, 364",
        "2028-02-29, 2027-12-01, 2028-11-30, 2028-09-01, 275",
    })
    void a_registration_year_ends_on_30_november(
            LocalDate on, LocalDate starts, LocalDate ends, LocalDate opens, long left) {
        assertThat(Windows.of(SOCIAL_WORK_ENGLAND, on, null)).contains(new Window(starts, ends, opens, left, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, false",
        "2026-09-01, true",
        "2026-11-30, true",
        "2026-12-01, false",
        "2025-09-15, false",
        ", false"
    })
    void who_joins_from_1_september_only_pays(LocalDate joined, boolean late) {
        assertThat(Windows.of(SOCIAL_WORK_ENGLAND, LocalDate.of(2026, 11, 25), joined))
                .hasValueSatisfying(window -> assertThat(window.joinedLate()).isEqualTo(late));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2025-11-01, 2027-10-31",
        "2025-10-31, 2023-11-01, 2025-10-31",
        "2025-11-01, 2025-11-01, 2027-10-31",
        "2019-01-01, 2017-11-01, 2019-10-31",
        "2044-02-29, 2043-11-01, 2045-10-31",
    })
    void a_cycle_of_two_years_runs_both_ways_from_a_known_end(LocalDate on, LocalDate starts, LocalDate ends) {
        assertThat(Windows.of(HCPC, on, null)).hasValueSatisfying(window -> {
            assertThat(window.startsOn()).isEqualTo(starts);
            assertThat(window.endsOn()).isEqualTo(ends);
        });
    }

    @Test
    void a_cycle_that_ends_with_the_month_does_not_creep() {
        var monthly = new Period("cycle", LocalDate.of(2025, 12, 31), 1, null, null);
        assertThat(Windows.of(monthly, LocalDate.of(2026, 3, 30), null))
                .contains(new Window(
                        LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 1), 1, false));
    }

    @Test
    void a_period_from_a_persons_start_needs_to_know_it_and_can_be_over() {
        var on = LocalDate.of(2026, 11, 25);
        assertThat(Windows.of(TSD, on, null)).isEmpty();
        assertThat(Windows.of(TSD, on, LocalDate.of(2024, 2, 29))).hasValueSatisfying(window -> {
            assertThat(window.endsOn()).isEqualTo(LocalDate.of(2025, 2, 27));
            assertThat(window.daysLeft()).isNegative();
        });
    }

    @Test
    void where_nothing_is_asked_there_is_no_period() {
        assertThat(Windows.of(new Period("none", null, null, null, null), LocalDate.of(2026, 1, 1), null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yearly", "cycle", "from-start"})
    void a_period_that_says_too_little_is_refused(String kind) {
        assertThat(new Rules(new Period(kind, null, null, null, null), List.of()).fault())
                .isPresent();
    }

    @Test
    void a_key_stands_once_and_a_number_only_where_something_is_counted() {
        var period = new Period("none", null, null, null, null);
        var task = new Requirement("fee", "task", null, "Pay the fee", null, false, null, null);
        var pieces = new Requirement("pieces", "pieces", 2, "Two pieces", null, true, null, null);
        assertThat(new Rules(period, List.of(task, pieces)).fault()).isEmpty();
        assertThat(new Rules(period, List.of(task, task)).fault()).isPresent();
        var uncounted = new Requirement("pieces", "pieces", null, "Pieces", null, true, null, null);
        assertThat(new Rules(period, List.of(uncounted)).fault()).isPresent();
        var counted = new Requirement("fee", "task", 2, "Pay", null, false, null, null);
        assertThat(new Rules(period, List.of(counted)).fault()).isPresent();
    }
}
