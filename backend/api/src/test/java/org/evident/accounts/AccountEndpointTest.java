package org.evident.accounts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.events.PersonLeft;
import org.evident.support.As;
import org.evident.support.Real;
import org.evident.support.RealmAdmin;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountEndpointTest {

    @Inject
    Event<PersonLeft> left;

    @Inject
    AccountChange changes;

    @Inject
    ObjectMapper json;

    private static final String NORTHDOWN = "/organisations/00000000-0000-7000-8000-000000000001";
    private static final String ESTUARY = "/organisations/00000000-0000-7000-8000-000000000002";
    private static final String GARETH = "/accounts/00000000-0000-7000-8000-000000000104";
    private static final String TOM = "/accounts/00000000-0000-7000-8000-000000000102";
    private static final String AMARA = "/accounts/00000000-0000-7000-8000-000000000101";

    /** Somebody of Northdown with a password, at the path of their account. */
    private static String somebody(String email) {
        var id = RealmAdmin.make(email);
        var person = Map.of("email", email, "givenName", "Robin", "familyName", "Hood", "kind", "employee");
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(person)
                .post(NORTHDOWN + "/invitations")
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        As.person("gareth").get(NORTHDOWN + "/accounts/" + id).statusCode() == 200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> As.bearer(Real.tokens().ofPerson(email)).get("/me").statusCode() == 200);
        return NORTHDOWN + "/accounts/" + id;
    }

    private static Response act(String who, String path, String act) {
        var tag = As.person(who).get(path).header("ETag");
        return As.person(who).header("If-Match", tag == null ? "\"v0\"" : tag).post(path + "/" + act);
    }

    /** Within the two seconds that a door is known for, and what a busy machine takes to ask. */
    private static void isRefused(String token) {
        await().atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> As.bearer(token).get("/me").then().statusCode(401));
        As.bearer(token).get("/resources").then().statusCode(401);
    }

    @Test
    void people_are_found_by_name_and_address_within_the_organisation() {
        As.person("gareth")
                .queryParam("q", "WHITAKER")
                .get(NORTHDOWN + "/accounts")
                .then()
                .statusCode(200)
                .body("items.displayName", contains("Tom Whitaker"), "items[0].teamName", is("Assessment team"));
        As.person("gareth")
                .queryParam("q", "@estuary")
                .get(NORTHDOWN + "/accounts")
                .then()
                .body("total", is(0));
        As.person("gareth")
                .queryParam("q", "%")
                .get(NORTHDOWN + "/accounts")
                .then()
                .body("total", is(0));
        As.person("gareth")
                .queryParam("kind", "foster-carer")
                .get(NORTHDOWN + "/accounts")
                .then()
                .body("items.displayName", hasItem("Joyce Adeyemi"));
    }

    @Test
    void an_administrator_of_one_council_finds_nobody_of_another() {
        As.person("gareth").get(ESTUARY + "/accounts").then().statusCode(404);
        As.person("gareth").get(ESTUARY + AMARA).then().statusCode(404);
        As.person("gareth").get(NORTHDOWN + AMARA).then().statusCode(404);
        for (var act : new String[] {"disable", "enable", "sign-out"}) {
            As.person("gareth")
                    .header("If-Match", "\"v0\"")
                    .post(NORTHDOWN + AMARA + "/" + act)
                    .then()
                    .statusCode(404);
            As.person("gareth")
                    .header("If-Match", "\"v0\"")
                    .post(ESTUARY + AMARA + "/" + act)
                    .then()
                    .statusCode(404);
        }
        As.person("priya").get(ESTUARY + AMARA).then().statusCode(200).body("allowed", is(List.of()));
        As.person("priya")
                .header("If-Match", "\"v0\"")
                .post(ESTUARY + AMARA + "/disable")
                .then()
                .statusCode(403);
        As.person("tom").get(NORTHDOWN + TOM).then().statusCode(403);
    }

    @Test
    void nobody_shuts_themselves_out_nor_the_last_administrator() {
        act("gareth", NORTHDOWN + GARETH, "disable").then().statusCode(409);
        act("root", NORTHDOWN + GARETH, "disable")
                .then()
                .statusCode(409)
                .body("detail", containsString("last administrator"));
        var end = Map.of("endsOn", LocalDate.now().toString());
        var tag = As.person("root").get(NORTHDOWN + GARETH).header("ETag");
        As.person("root")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(end)
                .post(NORTHDOWN + GARETH + "/end")
                .then()
                .statusCode(409);
    }

    @Test
    void who_is_signed_out_or_disabled_is_out_within_seconds() {
        var email = "robin" + System.nanoTime() + "@northdown.example";
        var path = somebody(email);
        var first = Real.tokens().ofPerson(email);
        As.bearer(first).get("/me").then().statusCode(200);
        As.person("gareth")
                .header("If-Match", "\"v77\"")
                .post(path + "/sign-out")
                .then()
                .statusCode(412);
        As.person("gareth").post(path + "/sign-out").then().statusCode(428);
        act("gareth", path, "sign-out").then().statusCode(200).body("state", is("active"));
        isRefused(first);
        var second = Real.tokens().ofPerson(email);
        As.bearer(second).get("/me").then().statusCode(200);
        act("gareth", path, "disable")
                .then()
                .statusCode(200)
                .body("state", is("disabled"), "allowed", hasItem("enable"));
        isRefused(second);
        var user = path.substring(path.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> RealmAdmin.get("/users/" + user).body("enabled", is(false)));
        act("gareth", path, "enable").then().statusCode(200).body("state", is("active"));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> RealmAdmin.get("/users/" + user).body("enabled", is(true)));
        isRefused(second);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> As.bearer(Real.tokens().ofPerson(email))
                        .get("/me")
                        .then()
                        .statusCode(200));
        endsAndTheAccountStays(path, email);
    }

    private static void endsAndTheAccountStays(String path, String email) {
        var yesterday = Map.of("endsOn", LocalDate.now().minusDays(1).toString());
        var ending = As.person("gareth")
                .contentType(ContentType.JSON)
                .header("If-Match", As.person("gareth").get(path).header("ETag"));
        ending.body(Map.of("endsOn", "2020-01-01")).post(path + "/end").then().statusCode(400);
        ending.body(yesterday).post(path + "/end").then().statusCode(204);
        As.person("gareth").get(path).then().body("state", is("ended"), "allowed", is(List.of()));
        As.person("gareth")
                .queryParam("q", email)
                .get(NORTHDOWN + "/accounts")
                .then()
                .body("items.email", not(hasItem(email)));
        await().atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> As.bearer(Real.tokens().ofPerson(email))
                        .get("/me")
                        .then()
                        .statusCode(200)
                        .body("organisations", is(List.of())));
    }

    @Test
    void an_organisation_neither_shuts_the_platform_out_nor_undoes_what_it_did() {
        var path = somebody("robin" + System.nanoTime() + "@northdown.example");
        Sql.run("update person set of_platform = true where id = cast(? as uuid)", idOf(path));
        act("gareth", path, "disable").then().statusCode(409).body("detail", containsString("not only yours"));
        act("root", path, "disable").then().statusCode(200).body("allowed", hasItem("enable"));
        act("gareth", path, "enable").then().statusCode(409).body("detail", containsString("Somebody else"));
        As.person("gareth").get(path).then().body("allowed", not(hasItem("enable")));
        act("root", path, "enable").then().statusCode(200).body("state", is("active"));
    }

    @Test
    void whoever_has_left_is_in_nobodys_care_and_gets_the_account_back() {
        var email = "robin" + System.nanoTime() + "@northdown.example";
        var path = somebody(email);
        var group = Real.admin()
                .get("/groups?exact=true&search=northdown")
                .get(0)
                .get("id")
                .asText();
        Real.admin().put("/users/" + idOf(path) + "/groups/" + group, Map.of()).orFail();
        act("gareth", path, "disable").then().statusCode(200);
        Sql.run(
                "update membership set ends_on = current_date - 1, starts_on = current_date - 9 where person_id = cast(? as uuid)",
                idOf(path));
        As.person("gareth").get(path).then().body("state", is("ended"), "allowed", contains("enable"));
        QuarkusTransaction.requiringNew()
                .run(() -> left.fire(
                        new PersonLeft(UUID.fromString(idOf(path)), UUID.fromString(NORTHDOWN.substring(15)))));
        As.person("gareth").get(path).then().body("disabledAt", nullValue());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            RealmAdmin.get("/users/" + idOf(path)).body("enabled", is(true));
            RealmAdmin.get("/users/" + idOf(path) + "/groups").body("", is(List.of()));
            As.bearer(Real.tokens().ofPerson(email)).get("/me").then().statusCode(200);
        });
    }

    @Test
    void whoever_came_back_while_keycloak_was_away_stays_in_its_care() throws Exception {
        var id = idOf(somebody("robin" + System.nanoTime() + "@northdown.example"));
        changes.handle(json.valueToTree(new AccountChange.Change(UUID.fromString(id), "leave", "northdown")));
        RealmAdmin.get("/organizations/members/" + id + "/organizations").body("alias", hasItem("northdown"));
    }

    /** What it does not understand fails each time, as if Keycloak were away. */
    @Test
    void who_has_no_account_any_more_leaves_nothing_to_do() throws Exception {
        for (var act : List.of("disable", "sign-out", "leave", "remove"))
            changes.handle(json.valueToTree(new AccountChange.Change(UUID.randomUUID(), act, "northdown")));
    }

    @Test
    void a_change_is_carried_for_days_and_then_the_platform_is_told() {
        As.person("root").get("/me").then().statusCode(200);
        var key = "account-change:test:" + System.nanoTime();
        Sql.run(
                """
                insert into outbox_message (id, kind, unique_key, payload, created_at, due_at, attempts)
                values (uuidv7(), 'account-change', ?, jsonb_build_object('person', gen_random_uuid()), now(), now(), 8)""",
                key);
        var tried = "select count(*) from outbox_message where unique_key = ? and parked_at is null and attempts > 8"
                + " and due_at between now() + interval '2 minutes' and now() + interval '10 minutes'";
        await().atMost(Duration.ofSeconds(20)).until(() -> Sql.count(tried, key) == 1);
        Sql.run("update outbox_message set attempts = 999, due_at = now() where unique_key = ?", key);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Sql.count(
                                "select count(*) from outbox_message where unique_key = ? and parked_at is not null",
                                key)
                        == 1);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> As.person("root")
                .get("/me/notices")
                .then()
                .body("items.title", hasItem("A change of an account could not be carried to Keycloak")));
        Sql.run("delete from outbox_message where unique_key = ?", key);
    }

    @Test
    void an_administrator_who_is_switched_off_is_not_the_one_that_is_left() {
        var organisation = "(select id from organisation where alias = 'switched-off')";
        Sql.run(
                "insert into organisation (id, name, alias, kind) values (uuidv7(), 'Switched Off', 'switched-off', 'provider')");
        for (var name : List.of("Off", "On")) {
            Sql.run("insert into person (id, display_name) values (uuidv7(), ?)", "Switched " + name);
            Sql.run(
                    "insert into role_assignment (id, person_id, organisation_id, role, starts_on) select uuidv7(), id, "
                            + organisation + ", 'od-admin', current_date - 9 from person where display_name = ?",
                    "Switched " + name);
        }
        Sql.run("update person set disabled_at = now() where display_name = 'Switched Off'");
        var end = "update role_assignment set ends_on = current_date - 1 where organisation_id = " + organisation
                + " and person_id = (select id from person where display_name = ?)";
        assertThatThrownBy(() -> Sql.run(end, "Switched On")).hasMessageContaining("without an administrator");
        Sql.run(end, "Switched Off");
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
