package org.evident.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.evident.keycloak.Visitor.Page;
import org.evident.stack.AdminApi;
import org.evident.support.Real;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in through a council's own identity provider, which is a second realm here. */
@QuarkusTest
class CouncilSignInTest {

    private static AdminApi evident;
    private static Council council;

    @BeforeAll
    static void open() throws IOException {
        evident = Real.admin();
        council = new Council(evident, Real.issuer());
        council.open(Map.of(
                "nina", "nina@riverside.example",
                "petra", "petra@riverside.example",
                "stray", "stray@elsewhere.example",
                "thief", "amara@estuary.example"));
    }

    @AfterAll
    static void close() {
        council.close();
    }

    private JsonNode account(String search) {
        var found = evident.get("/users?search=" + search);
        assertThat(found).as(search).hasSize(1);
        return found.get(0);
    }

    private Page through(Visitor visitor, String name) {
        var page = visitor.send(visitor.toTheApp(Real.issuer()), Map.of("username", name + "@riverside.example"));
        assertThat(page.address().getPath()).startsWith("/realms/council/");
        return visitor.send(page, Map.of("username", name, "password", Council.PASSWORD));
    }

    /** Whoever has an account with a password is asked for it, and shown the way through the council beside it. */
    private Page besideThePassword(Visitor visitor, String name) {
        var page = visitor.send(visitor.toTheApp(Real.issuer()), Map.of("username", name + "@riverside.example"));
        page = visitor.open(page.document().selectFirst("a#social-riverside").absUrl("href"));
        return visitor.send(page, Map.of("username", name, "password", Council.PASSWORD));
    }

    @Test
    void the_first_sign_in_makes_an_account_with_its_place_and_the_second_finds_it() {
        assertThat(through(new Visitor(), "nina").isBackInTheApp()).isTrue();
        var nina = "/users/" + account("nina").get("id").asText();
        assertThat(evident.get(nina).get("email").asText()).isEqualTo("nina@riverside.example");
        assertThat(evident.get(nina).get("emailVerified").asBoolean()).isTrue();
        assertThat(evident.get(nina + "/role-mappings/realm"))
                .extracting(role -> role.get("name").asText())
                .contains("practitioner")
                .doesNotContain("foster-carer", "org-admin", "platform-admin");
        assertThat(evident.get(nina + "/groups"))
                .extracting(group -> group.get("name").asText())
                .containsExactly("riverside");
        assertThat(evident.get("/organizations/members" + nina.substring("/users".length()) + "/organizations"))
                .extracting(organisation -> organisation.get("alias").asText())
                .containsExactly("riverside");
        assertThat(through(new Visitor(), "nina").isBackInTheApp()).isTrue();
        assertThat(account("nina").get("id").asText()).isEqualTo(nina.substring("/users/".length()));
    }

    @Test
    void an_account_that_exists_is_linked_only_once_its_password_is_known() {
        var petra = evident.post(
                        "/users",
                        Map.of(
                                "username",
                                "petra.rivers",
                                "email",
                                "petra@riverside.example",
                                "emailVerified",
                                true,
                                "firstName",
                                "Petra",
                                "lastName",
                                "Rivers",
                                "enabled",
                                true,
                                "credentials",
                                List.of(Map.of("type", "password", "value", "three words apart"))))
                .orFail()
                .id();
        var visitor = new Visitor();
        var asked = besideThePassword(visitor, "petra");
        assertThat(asked.heading()).isEqualTo("You have an account here already");
        assertThat(evident.get("/users/" + petra + "/federated-identity")).isEmpty();
        asked = visitor.send(asked, Map.of("submitAction", "linkAccount"));
        var wrong = visitor.send(asked, Map.of("password", "not the password"));
        assertThat(wrong.isBackInTheApp()).isFalse();
        assertThat(evident.get("/users/" + petra + "/federated-identity")).isEmpty();
        // For a moment after a mistake Keycloak lets nobody try again.
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            var again = new Visitor();
            var link = again.send(besideThePassword(again, "petra"), Map.of("submitAction", "linkAccount"));
            assertThat(again.send(link, Map.of("password", "three words apart")).isBackInTheApp())
                    .isTrue();
        });
        assertThat(evident.get("/users/" + petra + "/federated-identity")).hasSize(1);
        assertThat(besideThePassword(new Visitor(), "petra").isBackInTheApp()).isTrue();
        assertThat(account("petra").get("id").asText()).isEqualTo(petra);
    }

    @Test
    void nobody_else_is_shown_the_way_to_it() {
        var visitor = new Visitor();
        var first = visitor.toTheApp(Real.issuer());
        assertThat(first.document().select("a[href*=broker]")).isEmpty();
        var second = visitor.send(first, Map.of("username", "amara@estuary.example"));
        assertThat(second.asksFor("password")).isTrue();
        assertThat(second.document().select("a[href*=broker]")).isEmpty();
    }

    @Test
    void an_address_outside_the_organisation_is_refused_whatever_is_typed() {
        for (var name : List.of("stray", "thief")) {
            var visitor = new Visitor();
            var page = visitor.send(visitor.toTheApp(Real.issuer()), Map.of("username", "someone@riverside.example"));
            page = visitor.send(page, Map.of("username", name, "password", Council.PASSWORD));
            assertThat(page.text()).contains("is not one of its own");
            assertThat(page.document().select("form#kc-idp-review-profile-form"))
                    .isEmpty();
        }
        assertThat(evident.get("/users?search=stray")).isEmpty();
        assertThat(evident.get("/users?search=thief")).isEmpty();
        assertThat(evident.get("/users" + "/00000000-0000-7000-8000-000000000101/federated-identity"))
                .isEmpty();
    }
}
