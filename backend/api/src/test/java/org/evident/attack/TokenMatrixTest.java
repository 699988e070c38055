package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evident.support.As;
import org.evident.support.Raw;
import org.evident.support.Real;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every bad token, rightly signed or not; and the main ones at every operation of the contract. */
@QuarkusTest
class TokenMatrixTest {

    private static final String SOMETHING = "00000000-0000-7000-8000-000000009999";

    @TestHTTPResource("/")
    URL server;

    private Forger forger;
    private String real;

    @BeforeEach
    void learn() throws Exception {
        forger = new Forger();
        real = Real.tokens().ofPerson("tom");
        // The API looks for keys that it does not know every five seconds at most.
        await("the control: what is rightly signed and says the right things opens")
                .atMost(Duration.ofSeconds(15))
                .until(() -> statusOf(forger.sign(Forger.saidBy(real))) == 200);
    }

    @AfterEach
    void forget() {
        forger.close();
    }

    private static int statusOf(String token) {
        return As.bearer(token).get("/me").statusCode();
    }

    private String saying(Consumer<Map<String, Object>> change) {
        var said = Forger.saidBy(real);
        change.accept(said);
        return forger.sign(said);
    }

    private static long in(int seconds) {
        return Instant.now().getEpochSecond() + seconds;
    }

    private Map<String, String> rightlySignedAndWrong() {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("has run out", saying(t -> t.put("exp", in(-60))));
        tokens.put("never runs out", saying(t -> t.remove("exp")));
        tokens.put("is not yet valid", saying(t -> t.put("nbf", in(3600))));
        tokens.put("is for someone else", saying(t -> t.put("aud", "account")));
        tokens.put("is for others", saying(t -> t.put("aud", List.of("account", "realm-management"))));
        tokens.put("is for nobody", saying(t -> t.remove("aud")));
        tokens.put("is for whoever begins alike", saying(t -> t.put("aud", "evident-api-2")));
        tokens.put("is of another realm", saying(t -> t.put("iss", Real.issuer().replace("evident", "master"))));
        tokens.put("is of nobody", saying(t -> t.remove("iss")));
        tokens.put("is about nobody", saying(t -> t.remove("sub")));
        tokens.put("is of another kind", saying(t -> t.put("typ", "ID")));
        tokens.put("is for renewal", saying(t -> t.put("typ", "Refresh")));
        tokens.put("is of no kind", saying(t -> t.remove("typ")));
        tokens.put("is signed otherwise", forger.sign("RS512", "SHA512withRSA", Forger.saidBy(real)));
        return tokens;
    }

    @Test
    void what_is_rightly_signed_and_says_the_wrong_things_opens_nothing() {
        rightlySignedAndWrong()
                .forEach((why, token) ->
                        assertThat(statusOf(token)).as("a token that " + why).isEqualTo(401));
    }

    @Test
    void what_is_about_something_strange_opens_nothing() {
        for (var subject : List.of("not-an-id", "", "x".repeat(5_000), "' or 1 = 1 --", "../" + SOMETHING))
            assertThat(statusOf(saying(t -> t.put("sub", subject)))).as(subject).isEqualTo(401);
        assertThat(statusOf(saying(t -> t.remove("azp")))).as("nobody's client").isLessThan(500);
    }

    @Test
    void a_client_without_scopes_reads_nothing_that_needs_one() {
        var token = saying(t -> {
            t.remove("realm_access");
            t.remove("resource_access");
            t.put("scope", "");
            t.put("azp", "svc-nobody");
        });
        As.bearer(token).get("/me").then().statusCode(403);
        As.bearer(token).get("/organisations").then().statusCode(403);
    }

    /** A bad token is refused even where nobody need sign in, rather than taken for nobody. */
    @Test
    void no_operation_takes_a_bad_token() throws IOException {
        var parts = real.split("\\.");
        var bad = Map.of(
                "unsigned",
                "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + parts[1] + ".",
                "tampered",
                parts[0] + "." + parts[1].substring(0, parts[1].length() - 3) + "AAA." + parts[2],
                "run out",
                saying(t -> t.put("exp", in(-60))),
                "for elsewhere",
                saying(t -> t.put("aud", "account")));
        var wrong = new ArrayList<String>();
        for (var operation : Contract.read().operations()) {
            var path = operation.path().replaceAll("\\{[^}]*}", SOMETHING);
            for (var token : bad.entrySet()) {
                var header = "Authorization: Bearer " + token.getValue() + "\r\n";
                var answer = Raw.send(server, operation.method(), path, header, null);
                if (answer.status() != 401) wrong.add(operation.id() + ", " + token.getKey() + ": " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }
}
