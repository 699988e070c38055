package org.evident.networks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NetworkEndpointTest {

    private static final String MEMBERS = "/organisations/00000000-0000-7000-8000-000000000004/network-members";

    private static String university() {
        return As.person("root")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "University " + System.nanoTime(), "kind", "university"))
                .post("/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response add(String member, String from, String to) {
        return As.person("root")
                .contentType(ContentType.JSON)
                .body(Map.of("memberId", member, "period", Map.of("startsOn", from, "endsOn", to)))
                .post(MEMBERS);
    }

    private static Response revise(String id, String version, String from, String to) {
        return As.person("root")
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(Map.of("startsOn", from, "endsOn", to))
                .put("/network-members/" + id);
    }

    @Test
    void account_managers_see_whom_they_look_after() {
        As.person("claire")
                .get(MEMBERS + "?size=100")
                .then()
                .statusCode(200)
                .body(
                        "items.memberName",
                        hasItem("Northdown Council"),
                        "items.memberName",
                        not(hasItem("Holmefield Adult Care")),
                        "items.networkName",
                        everyItem(is("Evidence Network")));
        As.person("claire")
                .get(MEMBERS + "?show=all&size=100")
                .then()
                .body("items.memberName", hasItem("Holmefield Adult Care"));
        As.person("gareth").get(MEMBERS).then().statusCode(404);
        As.person("joyce")
                .get("/organisations/00000000-0000-7000-8000-000000000001/networks")
                .then()
                .statusCode(200)
                .body("items.networkName", contains("Evidence Network"));
    }

    @Test
    void a_member_comes_goes_and_comes_back_but_is_not_in_twice_at_once() {
        var member = university();
        var first = add(member, "2024-01-01", "2024-12-31").then().statusCode(201);
        var id = first.extract().<String>path("id");
        add(member, "2024-12-31", "2025-12-31")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/period/startsOn"));
        var second = add(member, "2025-06-01", "2027-12-31")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        revise(id, "\"v0\"", "2024-01-01", "2025-06-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/startsOn"));
        revise(id, "\"v0\"", "2024-01-01", "2025-05-31").then().statusCode(200).body("endsOn", is("2025-05-31"));
        revise(id, "\"v0\"", "2024-01-01", "2024-05-31").then().statusCode(412);
        revise(second, "\"v0\"", "2025-06-01", "2025-05-01").then().statusCode(400);
        As.person("claire")
                .get(MEMBERS + "?size=100")
                .then()
                .body("items.id", hasItem(second), "items.id", not(hasItem(id)));
    }

    @Test
    void only_networks_and_providers_look_after_others() {
        As.person("root")
                .contentType(ContentType.JSON)
                .body(Map.of("memberId", university(), "period", Map.of("startsOn", "2026-01-01")))
                .post("/organisations/00000000-0000-7000-8000-000000000001/network-members")
                .then()
                .statusCode(409);
        add("00000000-0000-7000-8000-000000000004", "2026-01-01", "2026-12-31")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/memberId"));
    }
}
