package org.evident.peerreflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.evident.shared.limits.Guesses;
import org.evident.shared.problem.ProblemException;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void a_link_has_256_bits_that_nobody_has_twice() {
        assertThat(Address.fresh()).isNotEqualTo(Address.fresh());
        assertThat(Address.fresh().isShaped()).isTrue();
        assertThat(new Address("NONE").isShaped()).isFalse();
        assertThat(new Address("a".repeat(43)).hash()).hasSize(64);
    }

    @Test
    void a_hundred_guesses_are_stopped_at_thirty() {
        var guesses = new Guesses(30, Duration.ofMinutes(15));
        for (var n = 0; n < 30; n++) {
            guesses.requireLeft("somewhere");
            guesses.miss("somewhere");
        }
        assertThatThrownBy(() -> guesses.requireLeft("somewhere")).isInstanceOf(ProblemException.class);
        guesses.requireLeft("elsewhere");
    }
}
