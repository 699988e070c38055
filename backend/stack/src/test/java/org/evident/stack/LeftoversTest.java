package org.evident.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;

    Process left;

    @AfterEach
    void end() {
        if (left != null) left.destroyForcibly();
    }

    @Test
    void a_part_that_a_killed_launcher_left_is_ended() throws Exception {
        left = part(folder);
        assertThat(Leftovers.end(folder)).isEqualTo(1);
        assertThat(left.waitFor()).isNotZero();
        assertThat(Leftovers.in(folder)).isEmpty();
    }

    @Test
    void a_part_of_another_folder_is_left_alone() throws Exception {
        left = part(folder.resolveSibling(folder.getFileName() + "-other"));
        assertThat(Leftovers.end(folder)).isZero();
        assertThat(left.isAlive()).isTrue();
    }

    @Test
    void one_folder_has_one_launcher() throws Exception {
        try (var lease = Lease.take(folder)) {
            assertThat(lease.isOpen()).isTrue();
            assertThatThrownBy(() -> Lease.take(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("running already");
        }
        Lease.take(folder).close();
    }

    /** A process that waits for its input to end, and names the folder as the parts do. */
    private static Process part(Path folder) throws IOException {
        return new ProcessBuilder(
                        "bash",
                        "-c",
                        "read line",
                        "part",
                        folder.resolve("mail").toString())
                .start();
    }
}
