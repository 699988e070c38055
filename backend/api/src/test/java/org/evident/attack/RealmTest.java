package org.evident.attack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.evident.support.Real;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm as it is deployed, asked in ways that its sign-in pages never would. */
@QuarkusTest
class RealmTest {

    private static final String WEB = "http://localhost:3000";

    private static JsonNode realm() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("../keycloak/evident-realm.json").toFile());
    }

    private static RequestSpecification asking(String redirect) {
        return given().redirects()
                .follow(false)
                .queryParam("client_id", "evident-web")
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", redirect);
    }

    private static Response open(RequestSpecification asked) {
        return asked.get(Real.issuer() + "/protocol/openid-connect/auth");
    }

    private static RequestSpecification proven(RequestSpecification asked) {
        return asked.queryParam("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
                .queryParam("code_challenge_method", "S256");
    }

    private static Response renew(String refreshToken) {
        return given().formParam("grant_type", "refresh_token")
                .formParam("client_id", "evident-tests")
                .formParam("refresh_token", refreshToken)
                .post(Real.issuer() + "/protocol/openid-connect/token");
    }

    @Test
    void the_control_our_own_page_may_ask_for_a_sign_in() {
        open(proven(asking(WEB + "/signed-in")))
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'self'"))
                .header("Content-Security-Policy", containsString("object-src 'none'; base-uri 'none'"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Strict-Transport-Security", is("max-age=31536000; includeSubDomains"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WEB + "/",
                WEB + "/signed-in/",
                WEB + "/signed-in?x=1",
                WEB + "/SIGNED-IN",
                WEB + "/signed-in/../x",
                "https://localhost:3000/signed-in",
                "http://localhost:3000.evil.example/signed-in",
                "http://evil.example/signed-in",
                "http://localhost:3000@evil.example/signed-in",
                "javascript:alert(1)"
            })
    void nobody_is_sent_anywhere_else_after_signing_in(String address) {
        open(proven(asking(address))).then().statusCode(400);
    }

    @Test
    void a_sign_in_without_proof_of_who_began_it_is_refused() {
        open(asking(WEB + "/signed-in"))
                .then()
                .statusCode(302)
                .header("Location", startsWith(WEB + "/signed-in?error=invalid_request"));
        open(asking(WEB + "/signed-in")
                        .queryParam("code_challenge", "x".repeat(43))
                        .queryParam("code_challenge_method", "plain"))
                .then()
                .statusCode(302)
                .header("Location", startsWith(WEB + "/signed-in?error=invalid_request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token", "id_token token", "code token", "code id_token"})
    void tokens_never_come_in_an_address(String kind) {
        open(proven(given().redirects()
                        .follow(false)
                        .queryParam("client_id", "evident-web")
                        .queryParam("response_type", kind)
                        .queryParam("scope", "openid")
                        .queryParam("nonce", "n")
                        .queryParam("redirect_uri", WEB + "/signed-in")))
                .then()
                .statusCode(302)
                .header("Location", containsString("error="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evident-web", "account", "account-console", "admin-cli", "security-admin-console", "evident-api"
            })
    void no_client_of_the_deployed_realm_takes_a_password(String client) {
        var answer = given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", "tom")
                .formParam("password", "evident-demo")
                .post(Real.issuer() + "/protocol/openid-connect/token");
        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(answer.body().asString()).doesNotContain("access_token");
    }

    @Test
    void an_integrator_needs_its_secret() {
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "svc-intranet")
                .formParam("client_secret", "not-the-secret")
                .post(Real.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(401);
    }

    @Test
    void nobody_registers_a_client_unasked() {
        given().contentType("application/json")
                .body("{\"redirect_uris\":[\"https://evil.example/\"]}")
                .post(Real.issuer() + "/clients-registrations/openid-connect")
                .then()
                .statusCode(403);
    }

    @Test
    void a_refresh_token_holds_once_and_its_second_use_ends_those_that_came_of_it() {
        var first = Real.tokens().refreshTokenOf("tom");
        var second = renew(first).then().statusCode(200).extract().<String>path("refresh_token");
        renew(first).then().statusCode(400).body("error", is("invalid_grant"));
        renew(second).then().statusCode(400).body("error", is("invalid_grant"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"qwertyuiop", "Password123", "evident2026", "SocialWorker1", "birminghamcouncil", "fostercarer!"
            })
    void a_password_that_many_use_or_that_names_the_place_is_refused(String password) {
        var refused = Real.admin()
                .put(
                        "/users/00000000-0000-7000-8000-000000000102/reset-password",
                        Map.of("type", "password", "value", password));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("error").asText()).isEqualTo("invalidPasswordBlacklistedMessage");
    }

    @Test
    void whoever_looks_after_the_platform_signs_in_with_a_second_factor() throws IOException {
        var groups = realm().path("groups");
        assertThat(groups).extracting(g -> g.get("name").asText()).containsExactly("platform-admins");
        assertThat(groups.get(0).get("realmRoles")).extracting(JsonNode::asText).contains("second-factor");
        assertThat(groups.get(0).get("clientRoles").toString())
                .doesNotContain("realm-admin", "manage-realm", "impersonation");
    }

    @Test
    void guessing_is_slowed_and_sessions_end() throws IOException {
        var realm = realm();
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.path("failureFactor").asInt()).isBetween(1, 10);
        assertThat(realm.path("passwordPolicy").asText())
                .contains("length(10)")
                .doesNotContain("upperCase", "digits", "forceExpired");
        assertThat(realm.path("accessTokenLifespan").asInt()).isBetween(1, 300);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isBetween(1, 7200);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isBetween(1, 28_800);
        assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
        // Nobody but the client with which the API looks after accounts.
        assertThat(realm.path("users").findValuesAsText("username"))
                .containsExactly("service-account-evident-accounts");
    }
}
