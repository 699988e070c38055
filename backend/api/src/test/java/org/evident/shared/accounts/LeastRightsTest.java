package org.evident.shared.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.evident.stack.Realm;
import org.evident.support.As;
import org.evident.support.Real;
import org.evident.support.RealmAdmin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody could do in Keycloak who had got hold of the secret of {@code evident-accounts}. */
@QuarkusTest
class LeastRightsTest {

    private static String token() {
        return Real.tokens().ofClient("evident-accounts", Realm.ACCOUNTS_SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users?max=1", "/organizations?max=1"})
    void the_control_it_may_look_after_people_and_their_organisations(String path) {
        RealmAdmin.as(token()).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clients",
                "/roles",
                "/identity-provider/instances",
                "/authentication/flows",
                "/components",
                "/events",
                "/admin-events",
                "/client-scopes",
                "/keys"
            })
    void it_reads_nothing_else(String path) {
        RealmAdmin.as(token()).get(path).then().statusCode(403);
    }

    @Test
    void it_sees_no_settings_of_the_realm() {
        var seen = RealmAdmin.as(token()).get("").then().extract();
        assertThat(seen.asString()).doesNotContain("smtpServer", "passwordPolicy", "failureFactor");
    }

    @Test
    void it_changes_nothing_else() {
        var asked = RealmAdmin.as(token());
        asked.body(Map.of("registrationAllowed", true)).put("").then().statusCode(403);
        RealmAdmin.as(token())
                .body(Map.of("name", "mine"))
                .post("/roles")
                .then()
                .statusCode(403);
        RealmAdmin.as(token())
                .body(Map.of("clientId", "mine"))
                .post("/clients")
                .then()
                .statusCode(403);
        RealmAdmin.as(token())
                .body(Map.of("alias", "mine"))
                .post("/identity-provider/instances")
                .then()
                .statusCode(403);
    }

    @Test
    void it_makes_nobody_an_administrator_of_keycloak() {
        var own = RealmAdmin.get("/users?exact=true&username=service-account-evident-accounts")
                .extract()
                .<String>path("[0].id");
        var management =
                RealmAdmin.get("/clients?clientId=realm-management").extract().<String>path("[0].id");
        var role = RealmAdmin.get("/clients/" + management + "/roles/realm-admin")
                .extract()
                .asString();
        RealmAdmin.as(token())
                .body("[" + role + "]")
                .post("/users/" + own + "/role-mappings/clients/" + management)
                .then()
                .statusCode(403);
    }

    @Test
    void its_token_opens_nothing_of_ours() {
        As.bearer(token()).get("/me").then().statusCode(401);
    }
}
