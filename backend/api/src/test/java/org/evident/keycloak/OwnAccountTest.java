package org.evident.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Map;
import org.evident.support.Real;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may change of their own account, who has just signed in. */
@QuarkusTest
class OwnAccountTest {

    private static final String RUTH = "/users/00000000-0000-7000-8000-000000000108";

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE_PASSWORD", "CONFIGURE_TOTP", "webauthn-register", "CONFIGURE_RECOVERY_AUTHN_CODES"})
    void a_change_of_how_one_signs_in_asks_for_the_present_password(String action) {
        var visitor = new Visitor();
        assertThat(visitor.signIn(Real.issuer(), "ruth", "evident-demo").isBackInTheApp())
                .isTrue();
        // Keycloak counts whole seconds, and lets a sign-in of this one count as fresh.
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            var page = visitor.open(Visitor.signInAddress(Real.issuer()) + "&kc_action=" + action);
            assertThat(page.asksFor("password")).as(page.text()).isTrue();
        });
    }

    @Test
    void the_address_is_the_organisations_to_change() {
        var changed = RestAssured.given()
                .header("Authorization", "Bearer " + new Visitor().tokenOfTheApp(Real.issuer(), "ruth"))
                .contentType("application/json")
                .body(Map.of("firstName", "Ruth", "lastName", "Feldman", "email", "ruth@elsewhere.example"))
                .post(Real.issuer() + "/account");
        assertThat(changed.statusCode()).isIn(204, 400);
        assertThat(Real.admin().get(RUTH).get("email").asText()).isEqualTo("ruth@alderbrook.example");
    }
}
