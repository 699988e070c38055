package org.evident.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    @Test
    void growth_is_read_through_the_noise() {
        assertThat(Memory.slope(List.of(100.0, 103.0, 102.0, 105.0, 104.0, 107.0)))
                .isEqualTo(1.2, offset(0.1));
        assertThat(Memory.slope(List.of(100.0, 100.0, 100.0))).isZero();
    }

    @Test
    void times_are_read_from_every_log_of_pgbench(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("log.1"), "0 1 1000 0 1700000000 1\n0 2 3000 0 1700000000 2\n");
        Files.writeString(folder.resolve("log.1.1"), "1 1 2000 0 1700000000 1\n");
        var reading = Pgbench.read(folder, 2);
        assertThat(reading.p50()).isEqualTo(2.0, offset(0.01));
        assertThat(reading.perSecond()).isEqualTo(1.5);
    }

    @Test
    void a_line_that_does_not_exist_is_refused_with_those_that_do() {
        assertThatThrownBy(() -> Lines.named(List.of("P99")))
                .hasMessageContaining("There is no line P99")
                .hasMessageContaining("P1 P1T P2");
    }
}
