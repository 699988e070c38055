package org.evident.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evident.support.Ready;
import org.evident.support.Real;
import org.junit.jupiter.api.Test;

/** The example of the page for developers, as it stands there, with only its variables set. */
@QuarkusTest
class FirstCallTest {

    private static final Path EXAMPLE = Path.of("../../frontend/src/features/developers/first-call.sh");

    @TestHTTPResource("/api/v1")
    URL api;

    @Test
    void the_example_that_developers_are_given_works() throws Exception {
        Ready.await();
        var found = new ObjectMapper().readTree(run("evident-demo-intranet"));
        assertThat(found.path("total").asInt()).isPositive();
        assertThat(found.path("items").size()).isLessThanOrEqualTo(3);
    }

    @Test
    void a_wrong_secret_finds_nothing() throws Exception {
        assertThat(run("wrong")).isEmpty();
    }

    private String run(String secret) throws IOException, InterruptedException {
        var example =
                new ProcessBuilder("sh", EXAMPLE.toAbsolutePath().normalize().toString());
        example.environment()
                .putAll(Map.of(
                        "API",
                        api.toString(),
                        "TOKEN_URL",
                        Real.issuer() + "/protocol/openid-connect/token",
                        "CLIENT_ID",
                        "svc-intranet",
                        "CLIENT_SECRET",
                        secret));
        var process = example.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
