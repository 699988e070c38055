package org.evident.organisations;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationEndpointTest {

    private static final String NORTHDOWN = "/organisations/00000000-0000-7000-8000-000000000001";
    private static final String ESTUARY = "/organisations/00000000-0000-7000-8000-000000000002";

    @Inject
    EntityManager database;

    private static Map<String, Object> called(String name, String kind) {
        return new HashMap<>(Map.of("name", name, "kind", kind));
    }

    private static Map<String, Object> council(String name, String kind, String gssCode) {
        var body = called(name, kind);
        body.put("gssCode", gssCode);
        return body;
    }

    private static Response add(Map<String, Object> body) {
        return As.person("root").contentType(ContentType.JSON).body(body).post("/organisations");
    }

    private static String made(Map<String, Object> body) {
        return "/organisations/" + add(body).then().statusCode(201).extract().<String>path("id");
    }

    private static String tag(String at) {
        return As.person("root").get(at).then().statusCode(200).extract().header("ETag");
    }

    private static Response act(String who, String at, String act) {
        return As.person(who).header("If-Match", tag(at)).post(at + act);
    }

    private static Response revise(String who, String at, Map<String, Object> body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", tag(at))
                .body(body)
                .put(at);
    }

    @Test
    void a_platform_admin_adds_one_and_its_council_says_where_it_is() {
        var key = "add-" + System.nanoTime();
        var body = council("Kingswood & Coast <b>Council</b>", "council", "E06000001");
        for (var time = 0; time < 2; time++) {
            As.person("root")
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/organisations")
                    .then()
                    .statusCode(201)
                    .body(
                            "alias",
                            is("kingswood-coast-b-council-b"),
                            "name",
                            is("Kingswood & Coast <b>Council</b>"),
                            "region",
                            is("North East"),
                            "councilName",
                            is("Hartlepool"),
                            "status",
                            is("active"),
                            "allowed",
                            contains("edit", "identify", "archive"));
        }
        As.person("root")
                .get("/organisations/all?q=coast <&region=North East")
                .then()
                .statusCode(200)
                .body("items.name", contains("Kingswood & Coast <b>Council</b>"), "items[0].people", is(0));
    }

    @Test
    void a_council_is_claimed_once_and_once_more_by_its_trust() {
        made(council("First of Middlesbrough", "council", "E06000002"));
        made(council("Trust of Middlesbrough", "childrens-trust", "E06000002"));
        add(council("Second of Middlesbrough", "council", "E06000002"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/gssCode"), "errors[0].message", containsString("Middlesbrough"));
        add(council("No such place", "council", "E99999999"))
                .then()
                .statusCode(400)
                .body("errors[0].message", is("Choose a council from the list"));
        add(council("A university", "university", "E06000003"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/gssCode"));
        add(called("nORTHDOWN council", "council")).then().statusCode(400).body("errors.pointer", contains("/name"));
        add(called("\u202e\u200b", "council")).then().statusCode(400).body("errors.pointer", contains("/name"));
        add(called("Evil\u0000Council", "council")).then().statusCode(400);
        add(called("x".repeat(201), "council")).then().statusCode(400);
    }

    @Test
    void an_archived_one_lets_nobody_in_and_frees_its_council() {
        var at = made(council("Old Darlington", "council", "E06000005"));
        act("root", at, "/archive")
                .then()
                .statusCode(200)
                .body("status", is("archived"), "allowed", contains("reopen"));
        revise("root", at, called("Older Darlington", "council")).then().statusCode(409);
        Assertions.assertThatThrownBy(() -> join(at)).isInstanceOf(PersistenceException.class);
        var next = made(council("New Darlington", "council", "E06000005"));
        act("root", at, "/reopen").then().statusCode(409).body("detail", containsString("council"));
        act("root", next, "/archive").then().statusCode(200);
        act("root", at, "/reopen").then().statusCode(200).body("status", is("active"));
        join(at);
        As.person("root")
                .get("/organisations/all?status=archived")
                .then()
                .body("items.name", hasItem("New Darlington"));
        As.person("root")
                .get("/organisations/all?kind=network")
                .then()
                .body("items.name", hasItem("Evidence Network"), "items.kind", everyItem(is("network")));
    }

    private void join(String at) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        """
                        with one as (insert into person (id, display_name) values (uuidv7(), 'New Partner') returning id)
                        insert into membership (id, person_id, organisation_id, kind, starts_on)
                        select uuidv7(), id, cast(?1 as uuid), 'partner', current_date from one""")
                .setParameter(1, at.substring(at.lastIndexOf('/') + 1))
                .executeUpdate());
    }

    @Test
    void its_own_admin_edits_its_details_and_not_what_it_is() {
        var body = called("Northdown Council", "council");
        body.putAll(Map.of("region", "South West", "sizeBand", "1000-4999"));
        revise("gareth", NORTHDOWN, body).then().statusCode(200).body("sizeBand", is("1000-4999"));
        body.put("gssCode", "E06000010");
        revise("gareth", NORTHDOWN, body).then().statusCode(400).body("errors.pointer", contains("/gssCode"));
        revise("gareth", NORTHDOWN, called("Northdown Council", "network"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/kind"));
        revise("gareth", ESTUARY, body).then().statusCode(404);
        revise("tom", NORTHDOWN, body).then().statusCode(403);
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(body)
                .put(NORTHDOWN)
                .then()
                .statusCode(428);
        act("gareth", NORTHDOWN, "/archive").then().statusCode(403);
        As.person("gareth").get("/organisations/all").then().statusCode(403);
    }

    @Test
    void its_people_see_what_it_is_and_its_open_teams() {
        As.person("joyce")
                .get(NORTHDOWN)
                .then()
                .statusCode(200)
                .body(
                        "serviceAreas.name",
                        hasItem("Adult Services"),
                        "serviceAreas.find { it.name == 'Libraries and Customer Services' }.teams",
                        hasSize(1),
                        "allowed",
                        is(java.util.List.of()),
                        "gssCode",
                        nullValue());
        As.person("joyce").get("/organisations").then().body("items.name", not(hasItem("Estuary City Council")));
    }
}
