package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.evident.support.As;
import org.evident.support.Real;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that must open nothing: each answers 401, never 500. */
@QuarkusTest
class TokensTest {

    private static final KeyPair OWN = ownKey();

    private static KeyPair ownKey() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void isRefused(String token) {
        As.bearer(token).get("/me").then().statusCode(401).body("type", is("/problems/not-signed-in"));
        // Where anyone may read, a bad token is still refused rather than taken for nobody.
        As.bearer(token).get("/resources").then().statusCode(401);
    }

    @Test
    void the_control_a_good_token_opens() {
        As.bearer(Real.tokens().ofPerson("tom")).get("/me").then().statusCode(200);
    }

    @Test
    void an_unsigned_token() {
        var payload = Real.tokens().ofPerson("tom").split("\\.")[1];
        isRefused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload + ".");
    }

    @Test
    void one_signed_with_the_public_key_as_a_secret() throws Exception {
        var payload = Real.tokens().ofPerson("tom").split("\\.")[1];
        var signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + payload;
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Real.publicKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        isRefused(signed + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void one_whose_words_were_changed() {
        var parts = Real.tokens().ofPerson("tom").split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("practitioner", "platform-admin");
        assertThat(payload).contains("platform-admin");
        isRefused(parts[0] + "." + encoded(payload) + "." + parts[2]);
    }

    @Test
    void one_of_an_unknown_key() {
        var parts = Real.tokens().ofPerson("tom").split("\\.");
        isRefused(encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"unknown\"}") + "." + parts[1] + "." + parts[2]);
    }

    /** A real person's words, signed with a key that the sender made, under headers that ask to believe in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"kid\":\"{kid}\"",
                ",\"kid\":\"../../../../dev/null\"",
                ",\"kid\":\"' union select 'x' --\"",
                ",\"kid\":\"\"",
                ",\"kid\":[\"{kid}\"]",
                ",\"kid\":\"{kid}\",\"jwk\":{jwk}",
                ",\"jku\":\"http://127.0.0.1:1/keys\"",
                ",\"x5u\":\"http://127.0.0.1:1/key\"",
                ",\"crit\":[\"b64\"],\"b64\":false",
                ",\"zip\":\"DEF\"",
                ",\"alg\":\"none\""
            })
    void one_signed_with_a_key_of_ones_own(String more) throws Exception {
        var parts = Real.tokens().ofPerson("tom").split("\\.");
        var modulus = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(((RSAPublicKey) OWN.getPublic()).getModulus().toByteArray());
        var header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        var kid = header.replaceAll(".*\"kid\" ?: ?\"([^\"]+)\".*", "$1");
        var signed = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\""
                        + more.replace("{kid}", kid)
                                .replace("{jwk}", "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"" + modulus + "\"}")
                        + "}")
                + "." + parts[1];
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(OWN.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        isRefused(signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign()));
    }

    @Test
    void one_that_is_not_for_the_api() {
        isRefused(Real.tokens().ofPerson("tom", "evident-elsewhere"));
    }

    /** Its own second and the five that clocks may differ by. */
    @Test
    void one_that_has_run_out() {
        var brief = Real.tokens().ofPerson("tom", "evident-brief");
        As.bearer(brief).get("/me").then().statusCode(200);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> isRefused(brief));
    }

    @Test
    void one_of_another_realm() {
        isRefused(Real.masterToken());
    }

    @Test
    void a_token_of_another_kind() {
        isRefused(Real.tokens().idTokenOf("tom"));
        isRefused(Real.tokens().refreshTokenOf("tom"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "....", "null", "eyJhbGciOiJSUzI1NiJ9.e30.x"})
    void nonsense(String token) {
        isRefused(token);
    }

    @Test
    void one_of_64_kilobytes() {
        isRefused("a".repeat(64_000));
    }
}
