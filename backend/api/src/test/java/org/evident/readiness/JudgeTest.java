package org.evident.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evident.readiness.Judge.Evidence;
import org.evident.readiness.Judged.KindCount;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.rules.Period;
import org.evident.shared.rules.Requirement;
import org.evident.shared.rules.Rules;
import org.evident.shared.rules.Window;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final LocalDate END = LocalDate.of(2026, 11, 30);
    private static final Window RUNNING =
            new Window(LocalDate.of(2025, 12, 1), END, LocalDate.of(2026, 9, 1), 7, false);
    private static final String TEXT =
            "A briefing on self-neglect, because I work with two people who hoard, and neither wants a stranger in the house";

    static Rules socialWorkEngland() {
        return new Rules(
                new Period("yearly", END, null, 3, 3),
                List.of(
                        new Requirement("pieces", "pieces", 2, "Two pieces", "Write one", true, null, null),
                        new Requirement("peer", "peer-reflections", 1, "One with a peer", "Talk", true, null, null),
                        new Requirement(
                                "application", "task", null, "Application form sent", "Send it", true, null, null),
                        new Requirement("fee", "task", null, "Renewal fee paid", "Pay it", false, null, null)));
    }

    private static Piece piece(String stage, String title, String text, boolean peer) {
        return new Piece(
                UUID.nameUUIDFromBytes((stage + title + text + peer).getBytes()),
                UUID.nameUUIDFromBytes("somebody".getBytes()),
                0,
                stage,
                "reading",
                title,
                text,
                LocalDate.of(2026, 10, 9),
                null,
                "Relationship first, and time",
                "I go for shorter visits",
                new Piece.Peer(peer ? "colleague" : null, "", peer ? "She asked why" : ""),
                List.of(),
                Instant.EPOCH);
    }

    private static Judged judged(Piece... pieces) {
        return Judge.of(socialWorkEngland(), false, new Evidence(List.of(pieces), Map.of(), Map.of()));
    }

    @Test
    void one_piece_of_two_says_what_is_missing_in_plain_words() {
        var judged = judged(piece("complete", "One", TEXT, false), piece("draft", "Two", "Other words", false));
        assertThat(Sentence.of(judged, RUNNING, false))
                .isEqualTo(
                        "1 of 2 pieces is done. What is missing: a second, different piece, and a peer reflection on either one.");
        assertThat(judged.state()).isEqualTo("begun");
        assertThat(judged.drafts()).isEqualTo(1);
        assertThat(judged.requirements()).extracting(MetRequirement::met).containsExactly(false, false, false, false);
        assertThat(judged.requirements().getFirst().next()).isEqualTo("Write one");
    }

    @Test
    void nothing_yet_asks_for_two_that_differ() {
        assertThat(Sentence.of(judged(), RUNNING, false))
                .isEqualTo("0 of 2 pieces are done. What is missing: 2 pieces that are different from each other, and a"
                        + " peer reflection on either one.");
    }

    @Test
    void the_same_text_with_a_comma_moved_is_one_piece() {
        var judged = judged(
                piece("complete", "Self-neglect", TEXT, false),
                piece(
                        "complete",
                        "SELF NEGLECT",
                        TEXT.replace(", because", " because").replace("hoard", "hoard,"),
                        true));
        assertThat(judged.different()).isEqualTo(1);
        assertThat(judged.pieces().get(1).sameAs())
                .isEqualTo(judged.pieces().getFirst().id());
        assertThat(judged.ready()).isFalse();
        assertThat(Sentence.of(judged, RUNNING, false))
                .isEqualTo("1 of 2 pieces is done. What is missing: a second, different piece.");
    }

    @Test
    void two_different_pieces_and_a_peer_are_ready_and_the_tasks_are_left() {
        var judged = judged(
                piece("complete", "One", TEXT, true), piece("complete", "Two", "Wholly other words here", false));
        assertThat(judged.ready()).isTrue();
        assertThat(judged.done()).isFalse();
        assertThat(Sentence.of(judged, RUNNING, false))
                .isEqualTo(
                        "All CPD that is asked for is done. Still to tick: application form sent, and renewal fee paid.");
    }

    @Test
    void who_joined_late_only_pays() {
        var judged = Judge.of(socialWorkEngland(), true, new Evidence(List.of(), Map.of(), Map.of()));
        var late = new Window(RUNNING.startsOn(), END, RUNNING.opensOn(), 7, true);
        assertThat(judged.ready()).isTrue();
        assertThat(Sentence.of(judged, late, false))
                .isEqualTo(
                        "You joined late in this period, so no CPD is asked of you for it. Still to do: renewal fee paid.");
    }

    @Test
    void after_the_last_day_it_says_what_was() {
        assertThat(Sentence.of(judged(), RUNNING, true))
                .startsWith("This period ended on 30 November 2026. 0 of 2")
                .contains("What was missing");
    }

    @Test
    void a_longer_cycle_with_more_pieces_is_judged_without_code() {
        var rules = new Rules(
                new Period("cycle", END, 36, 6, null),
                List.of(new Requirement("pieces", "pieces", 3, "Three pieces", null, false, null, null)));
        var two = new Evidence(
                List.of(
                        piece("complete", "One", TEXT, false),
                        piece("complete", "Two", "Wholly other words here, and more", false)),
                Map.of(),
                Map.of());
        var judged = Judge.of(rules, false, two);
        assertThat(Sentence.of(judged, RUNNING, false))
                .isEqualTo("2 of 3 pieces are done. What is missing: a third, different piece.");
    }

    @Test
    void statements_are_shown_with_kinds_and_tasks_decide_where_nothing_is_counted() {
        var rules = new Rules(
                new Period("cycle", END, 24, 3, null),
                List.of(
                        new Requirement(
                                "mixture", "statement", null, "A mixture", "Add another kind", false, null, null),
                        new Requirement("declaration", "task", null, "Declaration signed", null, false, null, null)));
        var pieces = List.of(piece("complete", "One", TEXT, false));
        var open = Judge.of(rules, false, new Evidence(pieces, Map.of(), Map.of()));
        assertThat(open.state()).isEqualTo("begun");
        assertThat(open.kinds()).containsExactly(new KindCount("reading", 1));
        assertThat(open.requirements().getFirst().next()).isEqualTo("Add another kind");
        assertThat(Sentence.of(open, RUNNING, false)).isEqualTo("Still to tick: declaration signed.");
        var signed = Judge.of(rules, false, new Evidence(pieces, Map.of("declaration", END), Map.of()));
        assertThat(signed.ready()).isTrue();
        assertThat(Sentence.of(signed, RUNNING, false)).isEqualTo("There is nothing left to tick.");
    }

    @Test
    void items_of_its_framework_count_and_those_of_others_do_not() {
        var rules = new Rules(
                new Period("from-start", null, 12, null, null),
                List.of(new Requirement("areas", "items", 7, "All areas", null, false, null, "foster-carer-tsd")));
        var judged = Judge.of(rules, false, new Evidence(List.of(), Map.of(), Map.of("foster-carer-tsd", 6, "pcf", 9)));
        assertThat(judged.state()).isEqualTo("begun");
        assertThat(Sentence.of(judged, RUNNING, false))
                .isEqualTo("6 of 7 standards are done. What is missing: 1 more standard.");
    }

    @Test
    void a_year_of_five_hundred_pieces_is_judged_quickly() {
        var pieces = IntStream.range(0, 500)
                .mapToObj(n -> piece("complete", "Title " + n, ("word" + n + " ").repeat(50) + TEXT.repeat(20), false))
                .toArray(Piece[]::new);
        var began = System.nanoTime();
        judged(pieces);
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }
}
