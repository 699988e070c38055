package org.evident.rightsrequests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RightsRequestTest {

    private static final UUID SOMEBODY = new UUID(0, 1);

    private static RightsRequest received(String day) {
        return RightsRequest.raise(
                new RaiseInput(new UUID(0, 2), "access", null),
                SOMEBODY,
                "Somebody",
                Instant.parse(day + "T12:00:00Z"));
    }

    private static void take(RightsRequest request, String step, String day) {
        request.take(step, "Because", SOMEBODY, Instant.parse(day + "T12:00:00Z"));
    }

    @Test
    void the_clock_stands_while_we_wait_and_runs_on_with_the_answer() {
        var request = received("2026-10-15");
        take(request, "start", "2026-10-16");
        take(request, "clarify", "2026-10-20");
        assertThat(request.allowed(LocalDate.of(2026, 10, 21))).containsExactly("reply", "answer", "refuse");
        take(request, "reply", "2026-10-28");
        assertThat(request.pausedDays).isEqualTo(8);
        assertThat(request.dueOn).isEqualTo("2026-11-23");
        take(request, "clarify", "2026-11-02");
        take(request, "reply", "2026-11-04");
        assertThat(request.dueOn).isEqualTo("2026-11-25");
        take(request, "extend", "2026-11-25");
        assertThat(request.dueOn).isEqualTo("2027-01-25");
        assertThat(request.allowed(LocalDate.of(2026, 11, 26))).doesNotContain("extend", "start");
    }

    @Test
    void the_last_step_is_an_answer() {
        var request = received("2026-10-15");
        while (request.steps.size() < 99) take(request, "start", "2026-10-16");
        assertThat(request.allowed(LocalDate.of(2026, 10, 17))).containsExactly("answer", "refuse");
        take(request, "answer", "2026-10-17");
        assertThat(request.steps).hasSize(100);
    }

    @Test
    void it_takes_longer_only_if_that_is_told_within_the_first_month() {
        var request = received("2026-10-15");
        assertThat(request.allowed(LocalDate.of(2026, 11, 16))).contains("extend");
        assertThat(request.allowed(LocalDate.of(2026, 11, 17))).doesNotContain("extend");
    }

    @Test
    void one_that_is_refused_while_we_wait_keeps_the_days_we_waited_and_is_closed() {
        var request = received("2026-10-15");
        take(request, "clarify", "2026-10-20");
        take(request, "refuse", "2026-10-22");
        assertThat(request.pausedDays).isEqualTo(2);
        assertThat(request.closedOn).isEqualTo("2026-10-22");
        assertThat(request.allowed(LocalDate.of(2026, 10, 22))).isEmpty();
    }

    @Test
    void a_hundred_steps_are_enough() {
        var request = received("2026-10-15");
        for (var n = 0; n < 50; n++) {
            take(request, "clarify", "2026-10-20");
            take(request, "reply", "2026-10-20");
        }
        assertThat(request.allowed(LocalDate.of(2026, 10, 20))).isEmpty();
    }
}
