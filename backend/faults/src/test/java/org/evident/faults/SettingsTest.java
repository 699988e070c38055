package org.evident.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.evident.stack.Tokens;
import org.junit.jupiter.api.Test;

/** What the environment sets, seen from outside; and that the audience check is what keeps foreign tokens out. */
class SettingsTest {

    private final Stage stage = Stage.shared();

    private static String header(Client.Answer answer, String name) {
        return answer.response().headers().firstValue(name).orElse("");
    }

    /** One replica for both: it takes longer to start than to ask. */
    @Test
    void each_client_has_a_limit_of_its_own_and_the_audience_check_is_what_keeps_foreign_tokens_out() throws Exception {
        var settings =
                Map.of("EVIDENT_LIMIT_PERSON", "5", "EVIDENT_LIMIT_ADDRESS", "7", "QUARKUS_OIDC_TOKEN_AUDIENCE", "any");
        try (var replica = stage.another(settings)) {
            replica.awaitReady();
            a_token_for_elsewhere_opens_where_nobody_asks(replica);
            var tom = new Client(() -> replica, () -> stage.token("tom"));
            for (var n = 4; n >= 0; n--) {
                var answer = tom.get("/kinds");
                assertThat(answer.status()).isEqualTo(200);
                assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"person\";q=5;w=60");
                assertThat(header(answer, "RateLimit")).startsWith("\"person\";r=" + n + ";");
            }
            var refused = tom.get("/kinds");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 12);
            assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(refused.body())
                    .contains("\"/problems/too-many-requests\"", "\"requestId\":\"" + header(refused, "X-Request-Id"));
            assertThat(new Client(() -> replica, () -> stage.token("helen"))
                            .get("/kinds")
                            .status())
                    .isEqualTo(200);
            bad_tokens_are_counted_by_address(replica);
        }
    }

    private static void bad_tokens_are_counted_by_address(Replica replica) throws InterruptedException {
        var number = new AtomicInteger();
        assertThat(askedUntilRefused(
                        new Client(() -> replica, () -> "eyJhbGciOiJSUzI1NiJ9.e30.x" + number.incrementAndGet())))
                .isBetween(7, 20);
        assertThat(askedUntilRefused(new Client(() -> replica, () -> null))).isLessThan(4);
        assertThat(replica.isReady()).isTrue();
    }

    private static int askedUntilRefused(Client client) throws InterruptedException {
        for (var n = 0; n < 30; n++) {
            var answer = client.get("/kinds");
            if (answer.status() == 429) return n;
            assertThat(answer.status()).isIn(200, 401);
        }
        return 30;
    }

    private void a_token_for_elsewhere_opens_where_nobody_asks(Replica unguarded) throws InterruptedException {
        var elsewhere = new Tokens(stage.issuer()).ofPerson("priya", "evident-elsewhere");
        assertThat(new Client(() -> stage.replicas.getFirst(), () -> elsewhere)
                        .get("/me")
                        .status())
                .isEqualTo(401);
        assertThat(new Client(() -> unguarded, () -> elsewhere).get("/me").status())
                .isEqualTo(200);
    }
}
