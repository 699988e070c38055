package org.evident.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.evident.stack.AdminApi;
import org.evident.stack.OrganisationAdmins;
import org.evident.support.Real;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gareth looks after the accounts of Northdown in Keycloak, with his own token; each attempt to leave is refused. */
@QuarkusTest
class OrganisationAdminsTest {

    private static final String AMARA = "/users/00000000-0000-7000-8000-000000000101";
    private static final String TOM = "/users/00000000-0000-7000-8000-000000000102";
    private static final String GARETH = "/users/00000000-0000-7000-8000-000000000104";
    private static final String ROOT = "/users/00000000-0000-7000-8000-000000000114";
    private static final Map<String, Object> PASSWORD =
            Map.of("type", "password", "value", "three words apart", "temporary", false);

    private final AdminApi everything = Real.admin();
    private String token;
    private final AdminApi gareth = AdminApi.with(Real.issuer(), () -> token);

    @BeforeEach
    void signIn() {
        token = Real.tokens().ofPerson("gareth");
        for (var user : everything.get("/users?search=newcomer")) everything.delete("/users/" + id(user));
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }

    private String group(String name) {
        return id(everything.get("/groups?exact=true&search=" + name).get(0));
    }

    private String client(String name) {
        return id(everything.get("/clients?clientId=" + name).get(0));
    }

    private List<String> names(String list) {
        return StreamSupport.stream(gareth.get(list).spliterator(), false)
                .map(each -> each.path("username").asText())
                .toList();
    }

    private void isRefused(String method, String path, Object body) {
        assertThat(gareth.ask(method, path, body).status())
                .as(method + " " + path)
                .isIn(403, 404);
    }

    @Test
    void sees_the_accounts_of_his_organisation_and_no_others() {
        assertThat(names("/users?max=500"))
                .contains("gareth", "tom", "joyce")
                .doesNotContain("amara", "ruth", "claire", "root");
        assertThat(names("/ui-ext/brute-force-user?max=500")).contains("tom").doesNotContain("amara", "root");
        for (var who : List.of("search=amara", "username=root", "email=amara@estuary.example", "search=estuary"))
            assertThat(names("/users?" + who)).as(who).isEmpty();
        assertThat(gareth.get("/groups"))
                .extracting(g -> g.get("name").asText())
                .containsExactly("northdown");
    }

    @Test
    void reads_nothing_of_anyone_else() {
        for (var part : List.of(
                "", "/sessions", "/credentials", "/groups", "/role-mappings", "/federated-identity", "/consents")) {
            isRefused("GET", AMARA + part, null);
            isRefused("GET", ROOT + part, null);
        }
        isRefused("GET", "/groups/" + group("estuary"), null);
        isRefused("GET", "/groups/" + group("estuary") + "/members", null);
        isRefused("GET", "/groups/" + group("northdown-admins") + "/members", null);
        isRefused("GET", "/attack-detection/brute-force" + AMARA, null);
    }

    @Test
    void changes_nothing_of_anyone_else() {
        for (var who : List.of(AMARA, ROOT)) {
            isRefused("PUT", who, Map.of("enabled", false));
            isRefused("PUT", who, Map.of("firstName", "Else", "email", "else@northdown.example"));
            isRefused("PUT", who + "/reset-password", PASSWORD);
            isRefused("PUT", who + "/execute-actions-email", List.of("UPDATE_PASSWORD"));
            isRefused("PUT", who + "/disable-credential-types", List.of("password"));
            isRefused("POST", who + "/impersonation", Map.of());
            isRefused("POST", who + "/logout", null);
            isRefused("POST", who + "/federated-identity/x", Map.of("userId", "x"));
            isRefused("PUT", who + "/groups/" + group("northdown"), null);
            isRefused("DELETE", "/attack-detection/brute-force" + who, null);
            isRefused("DELETE", who, null);
        }
        isRefused("DELETE", AMARA + "/groups/" + group("estuary"), null);
    }

    @Test
    void gives_nobody_a_role_or_a_place_elsewhere() {
        var platform = List.of(everything.get("/roles/platform-admin"));
        var management = client("realm-management");
        var realm = List.of(everything.get("/clients/" + management + "/roles/realm-admin"));
        for (var who : List.of(GARETH, TOM, AMARA)) {
            isRefused("POST", who + "/role-mappings/realm", platform);
            isRefused("POST", who + "/role-mappings/clients/" + management, realm);
        }
        for (var group : List.of(group("northdown"), group("northdown-admins"))) {
            isRefused("POST", "/groups/" + group + "/role-mappings/realm", platform);
            isRefused("POST", "/groups/" + group + "/role-mappings/clients/" + management, realm);
            isRefused("POST", "/groups/" + group + "/children", Map.of("name", "mine"));
            isRefused("PUT", "/groups/" + group, Map.of("name", "mine"));
            isRefused("DELETE", "/groups/" + group, null);
        }
        for (var elsewhere : List.of("estuary", "estuary-admins", "northdown-admins", "platform-admins")) {
            isRefused("PUT", TOM + "/groups/" + group(elsewhere), null);
            if (!elsewhere.equals("northdown-admins")) isRefused("PUT", GARETH + "/groups/" + group(elsewhere), null);
        }
        isRefused("POST", TOM + "/impersonation", Map.of());
    }

    @Test
    void makes_no_account_outside_his_organisation() {
        var newcomer = Map.of("username", "newcomer", "enabled", true);
        isRefused("POST", "/users", newcomer);
        for (var groups : List.of(
                List.of("/estuary"), List.of("/northdown-admins"), List.of("/platform-admins"), List.of("/nowhere"))) {
            isRefused("POST", "/users", Map.of("username", "newcomer", "enabled", true, "groups", groups));
        }
        // Keycloak 26.7 says 500 here, and makes nothing.
        var both = Map.of("username", "newcomer", "enabled", true, "groups", List.of("/northdown", "/estuary"));
        assertThat(gareth.post("/users", both).status()).isGreaterThanOrEqualTo(400);
        assertThat(everything.get("/users?search=newcomer")).isEmpty();
    }

    @Test
    void touches_nothing_of_the_realm() {
        var server = "/clients/" + client("admin-permissions") + "/authz/resource-server";
        for (var path : List.of(
                "/clients",
                "/client-scopes",
                "/identity-provider/instances",
                "/events",
                "/admin-events",
                "/components",
                "/keys",
                "/authentication/flows",
                "/organizations",
                "/roles",
                "/default-groups",
                "/sessions",
                "/client-session-stats",
                server + "/policy",
                server + "/permission")) {
            isRefused("GET", path, null);
        }
        isRefused("PUT", "", Map.of("registrationAllowed", true));
        isRefused("PUT", "/users/profile", Map.of());
        isRefused("POST", "/clients", Map.of("clientId", "mine"));
        isRefused("POST", "/identity-provider/instances", Map.of("alias", "mine", "providerId", "oidc"));
        isRefused("POST", "/authentication/flows", Map.of("alias", "mine"));
        isRefused("POST", "/partialImport", Map.of("users", List.of()));
        for (var path : List.of(
                "/client-scopes",
                "/roles",
                "/groups",
                "/organizations",
                "/components",
                server + "/policy/user",
                server + "/permission/scope")) {
            isRefused("POST", path, Map.of("name", "mine"));
        }
        for (var path : List.of("/logout-all", "/push-revocation", "/partial-export")) isRefused("POST", path, null);
    }

    @Test
    void looks_after_those_of_his_organisation() {
        var made = gareth.post(
                        "/users",
                        Map.of(
                                "username",
                                "newcomer",
                                "email",
                                "newcomer@northdown.example",
                                "enabled",
                                true,
                                "groups",
                                List.of("/northdown"),
                                "realmRoles",
                                List.of("platform-admin"),
                                "clientRoles",
                                Map.of("realm-management", List.of("realm-admin"))))
                .orFail();
        var newcomer = "/users/" + made.id();
        assertThat(everything.get(newcomer + "/role-mappings").toString())
                .contains("default-roles-evident")
                .doesNotContain("platform-admin", "realm-admin");
        gareth.put(newcomer, Map.of("firstName", "New", "lastName", "Comer", "email", "newcomer@northdown.example"))
                .orFail();
        gareth.put(newcomer + "/reset-password", PASSWORD).orFail();
        gareth.get(newcomer + "/credentials");
        gareth.get(newcomer + "/sessions");
        gareth.post(newcomer + "/logout", null).orFail();
        gareth.put(newcomer, Map.of("enabled", false)).orFail();
        assertThat(everything.get(newcomer).get("enabled").asBoolean()).isFalse();
        gareth.delete(newcomer).orFail();
    }

    /** What the app holds in the browser is for the API alone: even a thief of it is kept out of the console. */
    @Test
    void the_token_of_the_app_opens_nothing_here() {
        token = new Visitor().tokenOfTheApp(Real.issuer(), "gareth");
        isRefused("GET", "/users", null);
        token = new Visitor().tokenOfTheApp(Real.issuer(), "root");
        isRefused("GET", "/users", null);
        isRefused("GET", "/clients", null);
    }

    @Test
    void preparing_an_organisation_twice_is_harmless() {
        var server = "/clients/" + client("admin-permissions") + "/authz/resource-server";
        var before = everything.get(server + "/permission?max=500").size();
        new OrganisationAdmins(everything).prepare("northdown");
        assertThat(everything.get(server + "/permission?max=500")).hasSize(before);
    }
}
