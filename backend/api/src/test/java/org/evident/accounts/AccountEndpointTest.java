package org.evident.accounts;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Real;
import org.evident.support.RealmAdmin;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountEndpointTest {

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

    private static void isRefused(String token) {
        await().atMost(Duration.ofSeconds(5))
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
        As.person("priya").get(ESTUARY + AMARA).then().statusCode(200).body("allowed", is(java.util.List.of()));
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
        As.person("gareth").get(path).then().body("state", is("ended"), "allowed", is(java.util.List.of()));
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
                        .body("organisations", is(java.util.List.of())));
    }
}
