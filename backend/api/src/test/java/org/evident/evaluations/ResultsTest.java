package org.evident.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultsTest {

    @Test
    void a_small_count_is_hidden_and_so_is_the_one_that_would_give_it_away() {
        assertThat(Results.hidden(new int[] {0, 9, 12, 3})).isEqualTo(Set.of(1, 3));
        assertThat(Results.hidden(new int[] {2, 9, 12, 3})).isEqualTo(Set.of(0, 3));
        assertThat(Results.hidden(new int[] {0, 9, 12, 0})).isEmpty();
        assertThat(Results.hidden(new int[] {5, 5, 5, 5})).isEmpty();
    }
}
