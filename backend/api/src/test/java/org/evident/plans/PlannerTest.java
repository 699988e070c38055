package org.evident.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private int next;

    private Candidate piece(int minutes, String side) {
        return new Candidate(new UUID(0, ++next), minutes, side, "open", false, null, List.of());
    }

    @Test
    void it_fills_the_time_from_more_than_one_side_and_begins_with_the_shortest() {
        var plan = new Planner(
                        10,
                        List.of(piece(10, "research"), piece(6, "research"), piece(4, "people"), piece(4, "research")))
                .plan(0);
        assertThat(plan.pieces()).extracting(Candidate::minutes).containsExactly(4, 6);
        assertThat(plan.pieces()).extracting(Candidate::side).containsExactly("people", "research");
    }

    @Test
    void what_was_begun_comes_before_what_fits_better() {
        var begun = new Candidate(new UUID(1, 1), 7, "research", "open", false, "reading", List.of("Care"));
        var plan = new Planner(10, List.of(piece(5, "people"), piece(5, "practice"), begun)).plan(0);
        assertThat(plan.pieces()).contains(begun);
        assertThat(begun.reasons()).containsExactly("You have begun it", "You follow Care");
    }

    @Test
    void nothing_fits_when_everything_is_too_long() {
        var plan = new Planner(5, List.of(piece(6, "people"))).plan(3);
        assertThat(plan.pieces()).isEmpty();
        assertThat(plan.another()).isFalse();
    }

    @Test
    void plans_share_nothing_and_begin_again_after_the_last() {
        var all = new ArrayList<Candidate>();
        for (var n = 0; n < 9; n++) all.add(piece(5, n % 2 == 0 ? "people" : "research"));
        var planner = new Planner(15, all);
        assertThat(planner.plan(0).pieces())
                .hasSize(3)
                .doesNotContainAnyElementsOf(planner.plan(1).pieces());
        assertThat(planner.plan(3).pieces()).isEqualTo(planner.plan(0).pieces());
        assertThat(planner.plan(0).another()).isTrue();
    }

    @Test
    void a_long_list_is_quick() {
        var all = new ArrayList<Candidate>();
        for (var n = 0; n < 240; n++)
            all.add(piece(
                    1 + n % 12,
                    List.of("people", "research", "practice", "mixed").get(n % 4)));
        var started = System.nanoTime();
        assertThat(new Planner(60, all).plan(50).pieces()).isNotEmpty();
        assertThat((System.nanoTime() - started) / 1_000_000).isLessThan(2_000);
    }
}
