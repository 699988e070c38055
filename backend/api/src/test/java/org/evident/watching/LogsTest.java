package org.evident.watching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.evident.support.As;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Runs after the attacks, by its name, and reads what all of them left in the log. */
@QuarkusTest
class LogsTest {

    private static final Path LOG = Path.of("target/campaign.log");
    private static final String PRIVATE = "Worried about Mrs Kestrel at 14 Fulmar Road";

    @Test
    void no_token_no_address_and_nothing_that_was_written_is_logged() throws IOException {
        As.person("tom")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "done", "note", PRIVATE + "\0"))
                .put("/reading-list/00000000-0000-7000-8000-000000001017")
                .then()
                .statusCode(400);
        As.person("tom")
                .contentType(ContentType.JSON)
                .body("{\"note\":\"" + PRIVATE)
                .put("/reading-list/x")
                .then()
                .statusCode(400);
        As.person("tom").queryParam("q", PRIVATE).get("/search").then().statusCode(200);
        As.person("tom")
                .queryParam("q", "Kestrel quandaries")
                .get("/search")
                .then()
                .statusCode(200);
        for (var end : new String[] {"", "\\u0000"}) {
            As.person("tom")
                    .contentType(ContentType.JSON)
                    .body("{\"name\":\"Fulmar\",\"frequency\":\"off\",\"search\":{\"q\":\"" + PRIVATE + end + "\"}}")
                    .post("/me/saved-searches")
                    .then()
                    .statusCode(end.isEmpty() ? 201 : 400);
        }
        As.bearer(As.token("tom") + "x").get("/me").then().statusCode(401);
        Logger.getLogger(LogsTest.class).info("The logs are read here");
        var log = Files.readString(LOG);
        assertThat(log).contains("The logs are read here");
        // The mail server of the tests writes into the same file.
        assertThat(log.lines()
                        .filter(line -> !line.contains("com.icegreen.greenmail"))
                        .filter(line -> line.matches(
                                ".*(eyJ[A-Za-z0-9_-]{10,}|Kestrel|Fulmar|[\\w.]+@[\\w.]+\\.example|Whitaker"
                                        + "|Adeyemi|Osei|Only for Gareth|quizzaciously).*")))
                .isEmpty();
    }
}
