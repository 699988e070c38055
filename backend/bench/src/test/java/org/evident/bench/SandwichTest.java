package org.evident.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evident.bench.Sandwich.Round;
import org.junit.jupiter.api.Test;

class SandwichTest {

    @Test
    void a_round_is_thrown_away_when_its_limits_differ_by_more_than_15_percent() {
        var result = Sandwich.median(List.of(round(10, 30, 12), round(10, 20, 11)), Reading::p50);
        assertThat(result.kept()).isEqualTo(1);
        assertThat(result.thrown()).isEqualTo(1);
        assertThat(result.ratio()).isBetween(1.85, 1.95);
    }

    @Test
    void the_median_round_counts_not_the_best() {
        var result = Sandwich.median(List.of(round(10, 10, 10), round(10, 30, 10), round(10, 20, 10)), Reading::p50);
        assertThat(result.ratio()).isBetween(1.95, 2.05);
        assertThat(result.steady()).isTrue();
    }

    @Test
    void without_a_steady_round_nothing_is_met_or_missed() {
        var outcome = new Outcome();
        outcome.sandwich("one client", Sandwich.median(List.of(round(10, 10, 20)), Reading::p50));
        assertThat(outcome.verdict()).isEqualTo("disturbed");
    }

    @Test
    void a_wrong_answer_meets_no_bar_however_fast() {
        var outcome = new Outcome();
        outcome.figure("p50 1.00 x", true);
        outcome.reading("Evident", new Reading(Reading.microseconds(), 1, 0, 1));
        assertThat(outcome.verdict()).isEqualTo("not met");
    }

    private static Round round(int before, int ours, int after) {
        return new Round(reading(before), reading(ours), reading(after));
    }

    private static Reading reading(int millis) {
        var times = Reading.microseconds();
        times.recordValue(millis * 1000L);
        return new Reading(times, 1, 0, 0);
    }
}
