package org.evident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A {@code @QuarkusTest} so that the document compared is the one this build has just written. */
@QuarkusTest
class OpenApiTest {

    @Test
    void the_committed_contract_is_the_one_we_serve() {
        assertThat(Path.of("../../openapi.yaml"))
                .as("run: make openapi")
                .hasSameTextualContentAs(Path.of("target/openapi/openapi.yaml"));
    }
}
