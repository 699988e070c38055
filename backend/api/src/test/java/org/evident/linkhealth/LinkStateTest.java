package org.evident.linkhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.evident.linkhealth.Look.Result;
import org.evident.shared.fetch.Unfetchable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkStateTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LinkState NEW = new LinkState("unchecked", 0, null, null);

    private static LinkState failedOn(LinkState state, int day) {
        return state.after(Result.FAILED, MONDAY.plusDays(day));
    }

    @Test
    void one_failure_makes_it_suspect_and_is_looked_at_again_the_next_day() {
        var once = failedOn(NEW, 0);
        assertThat(once).isEqualTo(new LinkState("suspect", 1, MONDAY, MONDAY));
        assertThat(once.pause()).isEqualTo(Duration.ofDays(1));
        assertThat(once.after(Result.THERE, MONDAY.plusDays(1))).isEqualTo(new LinkState("ok", 0, null, null));
    }

    @Test
    void failures_on_three_days_make_it_broken_and_only_the_third_does() {
        var twice = failedOn(failedOn(NEW, 0), 1);
        assertThat(twice.state()).isEqualTo("suspect");
        var thrice = failedOn(twice, 3);
        assertThat(thrice).isEqualTo(new LinkState("broken", 3, MONDAY, MONDAY.plusDays(3)));
        assertThat(thrice.becameBroken(twice)).isTrue();
        assertThat(failedOn(thrice, 4).becameBroken(thrice)).isFalse();
    }

    @Test
    void a_day_counts_once_however_often_it_failed() {
        var state = NEW;
        for (var n = 0; n < 10; n++) state = failedOn(state, 0);
        assertThat(state.failures()).isEqualTo(1);
    }

    @Test
    void a_success_between_them_begins_anew() {
        var state = failedOn(failedOn(NEW, 0), 1).after(Result.THERE, MONDAY.plusDays(2));
        assertThat(failedOn(state, 3).state()).isEqualTo("suspect");
    }

    @Test
    void what_we_could_not_or_may_not_look_at_changes_nothing() {
        var suspect = failedOn(NEW, 0);
        assertThat(suspect.after(Result.UNKNOWN, MONDAY.plusDays(1))).isEqualTo(suspect);
        assertThat(NEW.after(Result.CLOSED, MONDAY)).isEqualTo(NEW);
    }

    @ParameterizedTest
    @CsvSource({
        "200, THERE",
        "204, THERE",
        "401, THERE",
        "402, THERE",
        "403, THERE",
        "451, THERE",
        "400, THERE",
        "429, UNKNOWN",
        "404, FAILED",
        "410, FAILED",
        "500, FAILED",
        "503, FAILED"
    })
    void a_status_says_this_of_a_link(int status, Result result) {
        assertThat(Look.of(status).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, FAILED",
        "TOO_SLOW, FAILED",
        "TOO_LARGE, THERE",
        "WRONG_TYPE, THERE",
        "REFUSED, CLOSED",
        "BUSY, UNKNOWN"
    })
    void so_does_what_was_not_read(Reason reason, Result result) {
        assertThat(Look.of(reason).result()).isEqualTo(result);
    }
}
