package org.evident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evident.support.BreakingChanges;
import org.junit.jupiter.api.Test;

/** What integrators were given may grow; it does not break unless someone says so. */
class ReleasedContractTest {

    private static final Path RELEASED = Path.of("src/test/resources/openapi-released.yaml");
    private static final Path CURRENT = Path.of("../../openapi.yaml");

    @Test
    void nothing_that_was_released_has_been_broken() throws IOException {
        assertThat(BreakingChanges.between(Files.readString(RELEASED), Files.readString(CURRENT)))
                .as(
                        "Breaking changes since the released contract. If they are meant, say yes with: make openapi-release")
                .isEmpty();
    }

    @Test
    void an_operation_that_is_gone_is_named() throws IOException {
        assertThat(broken("  /api/v1/topics/{slug}:\n", "  /api/v1/themes/{slug}:\n"))
                .anyMatch(change -> change.endsWith("/api/v1/topics/{slug} is gone"));
    }

    @Test
    void a_property_that_is_gone_is_named() throws IOException {
        assertThat(broken("\n        niceName:\n", "\n        knownAs:\n"))
                .anyMatch(change -> change.contains("/api/v1/councils") && change.endsWith("no longer holds niceName"));
    }

    private static List<String> broken(String from, String to) throws IOException {
        var released = Files.readString(RELEASED);
        assertThat(released).contains(from);
        return BreakingChanges.between(released, released.replace(from, to));
    }
}
