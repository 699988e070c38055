package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evident.support.As;
import org.evident.support.Raw;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the contract with hostile values in every place, as everyone. The short form takes a share by a
 * fixed seed; {@code -Devident.attack=long} takes everything.
 */
@QuarkusTest
class ContractFuzzTest {

    private static final boolean LONG = "long".equals(System.getProperty("evident.attack"));
    private static final int SHARE = 16;
    private static final long SEED = 20261125;

    private static final Verdict VERDICT = new Verdict();

    @TestHTTPResource
    URL server;

    private static Samples samples;

    @BeforeEach
    void know_what_exists() {
        if (samples != null) return;
        Ready.await();
        var kind = As.nobody()
                .queryParam("q", "Briefing")
                .get("/kinds")
                .then()
                .extract()
                .<String>path("items[0].id");
        var topic = As.nobody().get("/topics/domestic-abuse").then().extract().<String>path("id");
        samples = new Samples(Contract.read(), kind, topic);
    }

    static List<String> operations() {
        return Contract.read().operations().stream().map(Contract.Operation::id).toList();
    }

    @Test
    void the_control_a_fault_would_be_seen() {
        var operation = operation("getMe");
        var headers = new java.util.HashMap<>(java.util.Map.of(
                "x-request-id",
                "12345678",
                "x-content-type-options",
                "nosniff",
                "content-type",
                "application/json",
                "content-security-policy",
                "frame-ancestors 'none'",
                "strict-transport-security",
                "max-age=31536000"));
        assertThat(VERDICT.on(operation, new Raw.Answer(500, headers, new byte[0], 1)))
                .isPresent();
        assertThat(VERDICT.on(operation, new Raw.Answer(200, headers, "{\"id\":1}".getBytes(), 1)))
                .isPresent();
        assertThat(VERDICT.on(operation, new Raw.Answer(200, headers, new byte[0], 2001)))
                .isPresent();
        assertThat(VERDICT.on(operation, new Raw.Answer(404, headers, "{}".getBytes(), 1)))
                .isPresent();
        headers.remove("strict-transport-security");
        assertThat(VERDICT.on(operation, new Raw.Answer(204, headers, new byte[0], 1)))
                .hasValueSatisfying(why -> assertThat(why).contains("TLS"));
        headers.remove("content-security-policy");
        assertThat(VERDICT.on(operation, new Raw.Answer(204, headers, new byte[0], 1)))
                .hasValueSatisfying(why -> assertThat(why).contains("framed"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void hostile_values_are_refused_or_harmless(String id) {
        var operation = operation(id);
        var attempts = new Attempts(operation, samples).all();
        Collections.shuffle(attempts, new Random(SEED + id.hashCode()));
        var wrong = IntStream.range(0, LONG ? attempts.size() : Math.min(SHARE, attempts.size()))
                .parallel()
                .boxed()
                .flatMap(i -> asWhom(i).flatMap(identity -> wrong(operation, attempts.get(i), identity)))
                .toList();
        assertThat(wrong).as(id).isEmpty();
    }

    private static Stream<Identity> asWhom(int attempt) {
        var all = Identity.values();
        return LONG ? Stream.of(all) : Stream.of(all[attempt % all.length]);
    }

    private Stream<String> wrong(Contract.Operation operation, Attempts.Attempt attempt, Identity identity) {
        var answer = Raw.send(
                server, operation.method(), attempt.target(), identity.header() + attempt.headers(), attempt.body());
        return VERDICT.on(operation, answer).map(why -> identity + ", " + attempt.what() + ": " + why).stream();
    }

    private static Contract.Operation operation(String id) {
        return Contract.read().operations().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
