package org.evident.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlikeTest {

    private static final String ONE =
            "I read the briefing on self-neglect before a visit. It made me slow down, and ask what the home means to Mr B"
                    + " before I spoke of risk. In supervision we talked about how long trust takes, and I now plan shorter"
                    + " visits more often.";

    private static boolean same(String one, String other) {
        return Alike.of(one).isSameAs(Alike.of(other));
    }

    @Test
    void a_comma_moved_a_capital_or_a_line_break_makes_no_other_text() {
        assertThat(same(ONE, ONE.replace("visit. It", "visit, it").replace("down, and", "down and\n\n")))
                .isTrue();
        assertThat(same(ONE, ONE.toUpperCase())).isTrue();
        assertThat(same(ONE, ONE.replace("slow", "calm"))).isTrue();
    }

    @Test
    void another_thing_in_like_words_is_another_text() {
        assertThat(same(
                        ONE,
                        "I went to a webinar on coercive control. It made me slow down, and ask what safety means before I"
                                + " spoke of plans. In supervision we talked about how language can blame."))
                .isFalse();
    }

    @Test
    void what_says_nothing_is_like_nothing() {
        assertThat(same("", "")).isFalse();
        assertThat(same("🙂", "🙂")).isFalse();
        assertThat(same("Yes", "yes!")).isTrue();
    }

    @Test
    void long_texts_are_compared_at_once() {
        var words = new Random(7).ints(9_000, 0, 5_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
        var one = Alike.of(words);
        var began = System.nanoTime();
        assertThat(IntStream.range(0, 40)
                        .filter(n -> one.isSameAs(Alike.of(words + n)))
                        .count())
                .isEqualTo(40);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }
}
