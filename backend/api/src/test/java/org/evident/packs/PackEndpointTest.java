package org.evident.packs;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PackEndpointTest {

    private static final String NORTHDOWN = id(1);
    private static final String ESTUARY = id(2);
    private static final String NEGLECT = id(1007);
    private static final String OVERVIEW = id(1020);
    private static final String TEAM_NOTES = id(2019);
    private static final String FOR_CARERS = id(7004);
    private static final String INDUCTION = id(7005);
    private static final String ADAPTED = id(7006);

    private static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    private static Map<String, Object> pack(String organisation, Object... items) {
        var pack = new HashMap<String, Object>();
        pack.put("title", "For Thursday");
        pack.put("purpose", "supervision");
        pack.put("organisationId", organisation);
        pack.put("status", "draft");
        pack.put("visibility", "organisation");
        pack.put("items", List.of(items));
        return pack;
    }

    private static Map<String, Object> item(String resource) {
        return Map.of("resourceId", resource);
    }

    private static Response add(String who, Map<String, Object> pack) {
        return As.person(who).contentType(ContentType.JSON).body(pack).post("/packs");
    }

    private static Response revise(String who, String id, int version, Map<String, Object> pack) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(pack)
                .put("/packs/" + id);
    }

    private static String added(String who, Map<String, Object> pack) {
        return add(who, pack).then().statusCode(201).extract().path("id");
    }

    @Test
    void items_keep_their_order_and_their_minutes_add_up() {
        var planned = Map.of("resourceId", OVERVIEW, "note", "Only page two", "minutes", 30);
        var made = add("amara", pack(ESTUARY, item(NEGLECT), planned))
                .then()
                .statusCode(201)
                .header("ETag", is("\"v0\""))
                .body("totalMinutes", is(50), "items.resourceId", contains(NEGLECT, OVERVIEW))
                .body("items[1].note", is("Only page two"), "balance.research", is(1), "balance.mixed", is(1))
                .body("mine", is(true), "allowed", contains("edit", "archive", "copy"))
                .extract()
                .<String>path("id");
        revise("amara", made, 0, pack(ESTUARY, planned, item(NEGLECT)))
                .then()
                .statusCode(200)
                .body("items.resourceId", contains(OVERVIEW, NEGLECT), "version", is(1));
        revise("amara", made, 0, pack(ESTUARY)).then().statusCode(412);
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(pack(ESTUARY))
                .put("/packs/" + made)
                .then()
                .statusCode(428);
    }

    @Test
    void whoever_has_left_neither_changes_nor_takes_back_what_they_shared() {
        var alderbrook = "00000000-0000-7000-8000-000000000003";
        var shared = pack(alderbrook, item(NEGLECT));
        shared.put("status", "shared");
        var made = added("ewan", shared);
        var moves =
                "update membership set starts_on = current_date + %d where id = '00000000-0000-7000-8000-000000000413'";
        Sql.run(moves.formatted(1));
        try {
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> As.person("ewan")
                    .get("/packs/" + made)
                    .then()
                    .body("allowed", not(hasItem("edit")), "allowed", not(hasItem("archive"))));
            revise("ewan", made, 0, pack(alderbrook, item(NEGLECT))).then().statusCode(403);
            As.person("ewan").delete("/packs/" + made).then().statusCode(403);
        } finally {
            Sql.run(moves.formatted(-300));
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> As.person("ewan").get("/packs/" + made).then().body("allowed", hasItem("edit")));
    }

    @Test
    void nobody_else_sees_a_draft_and_sharing_shows_it_to_those_it_is_for() {
        var made = added("amara", pack(ESTUARY, item(NEGLECT)));
        for (var who : List.of("helen", "priya", "tom", "root"))
            As.person(who).get("/packs/" + made).then().statusCode(404);
        As.nobody().get("/packs/" + made).then().statusCode(404);
        var shared = pack(ESTUARY, item(NEGLECT));
        shared.put("status", "shared");
        revise("amara", made, 0, shared).then().statusCode(200).body("allowed", hasItem("send"));
        As.person("marcus")
                .get("/packs/" + made)
                .then()
                .statusCode(200)
                .body("ownerName", is("Amara Osei"), "mine", is(false), "allowed", contains("copy", "send"));
        As.person("tom").get("/packs/" + made).then().statusCode(404);
        revise("marcus", made, 1, shared).then().statusCode(403);
        revise("priya", made, 1, shared).then().statusCode(200);
        As.person("marcus").delete("/packs/" + made).then().statusCode(403);
        for (var time = 0; time < 2; time++)
            As.person("amara").delete("/packs/" + made).then().statusCode(204);
        As.person("marcus").get("/packs/" + made).then().statusCode(404);
        As.person("amara").get("/packs?show=archived").then().body("items.id", hasItem(made));
        As.person("amara").get("/packs?show=mine").then().body("items.id", not(hasItem(made)));
    }

    @Test
    void what_is_not_open_to_a_reader_is_counted_and_not_named() {
        var pack = pack(ESTUARY, item(NEGLECT), Map.of("resourceId", TEAM_NOTES, "note", "Ours alone"));
        pack.put("status", "shared");
        var made = added("amara", pack);
        As.person("marcus")
                .get("/packs/" + made)
                .then()
                .statusCode(200)
                .body("items.resourceId", contains(NEGLECT), "hiddenItems", is(1), "totalMinutes", is(20));
        As.person("marcus")
                .get("/packs?show=shared&purpose=supervision&size=100")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + made + "' }.items", is(1));
    }

    @Test
    void sharing_beyond_the_organisation_needs_an_editing_role() {
        for (var visibility : List.of("network", "public")) {
            var pack = pack(ESTUARY, item(NEGLECT));
            pack.put("status", "shared");
            pack.put("visibility", visibility);
            add("amara", pack).then().statusCode(403);
            var made = added("priya", pack);
            As.person("tom").get("/packs/" + made).then().statusCode(200);
            As.nobody().get("/packs/" + made).then().statusCode(visibility.equals("public") ? 200 : 404);
            As.nobody().get("/packs").then().statusCode(200).body("items.ownerName", everyItem(nullValue()));
            As.person("priya").delete("/packs/" + made).then().statusCode(204);
        }
    }

    @Test
    void a_team_is_one_that_i_belong_to() {
        var pack = pack(ESTUARY);
        pack.put("status", "shared");
        pack.put("visibility", "team");
        add("amara", pack).then().statusCode(400).body("errors.pointer", hasItem("/teamChosen"));
        pack.put("teamId", id(312));
        add("amara", pack).then().statusCode(400).body("errors.message", contains("Choose a team that you belong to"));
        pack.put("teamId", id(301));
        add("amara", pack).then().statusCode(400);
        pack.put("teamId", id(311));
        var made = added("amara", pack);
        As.person("helen").get("/packs/" + made).then().statusCode(200);
        As.person("marcus").get("/packs/" + made).then().statusCode(404);
        add("amara", pack(NORTHDOWN)).then().statusCode(403);
    }

    @Test
    void carers_keep_their_own_and_see_those_meant_for_them() {
        As.person("joyce").get("/packs").then().statusCode(200).body("items.id", hasItem(FOR_CARERS));
        As.person("joyce").get("/packs/" + id(7003)).then().statusCode(404);
        As.person("joyce")
                .get("/packs/" + FOR_CARERS)
                .then()
                .statusCode(200)
                .body("hiddenItems", is(0), "allowed", contains("copy"));
        var pack = pack(NORTHDOWN, item(id(2007)));
        added("joyce", pack);
        pack.put("status", "shared");
        add("joyce", pack).then().statusCode(403);
        add("joyce", pack(NORTHDOWN, item(id(2017))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/items/0/resourceId"));
    }

    @Test
    void a_copy_gives_credit_while_the_first_is_open_and_is_mine_to_change() {
        As.person("amara")
                .get("/packs/" + ADAPTED)
                .then()
                .statusCode(200)
                .body("copiedFrom.id", is(INDUCTION), "copiedFromBy", is("Gareth Lloyd, Northdown Council"));
        var copy = As.person("amara")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "copy-" + System.nanoTime())
                .body(Map.of("organisationId", ESTUARY))
                .post("/packs/" + ADAPTED + "/copy")
                .then()
                .statusCode(201)
                .body("copiedFrom.id", is(ADAPTED), "status", is("draft"), "mine", is(true), "items.size()", is(4))
                .extract();
        copy.response().then().header("Location", endsWith("/api/v1/packs/" + copy.path("id")));
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("organisationId", NORTHDOWN))
                .post("/packs/" + ADAPTED + "/copy")
                .then()
                .statusCode(403);
    }

    @Test
    void three_hundred_items_are_refused_and_nothing_is_written() {
        var before = As.person("ewan").get("/packs?show=mine").then().extract().<Integer>path("total");
        var many = new ArrayList<Object>(
                IntStream.range(0, 300).mapToObj(n -> item(id(1007))).toList());
        add("ewan", pack(id(3), many.toArray()))
                .then()
                .statusCode(400)
                .body("errors.message", contains("A pack holds up to 100 resources. Split it into two packs"));
        add("ewan", pack(id(3), item(NEGLECT), item(NEGLECT)))
                .then()
                .statusCode(400)
                .body("errors.message", contains("It is in the pack already"));
        As.person("ewan").get("/packs?show=mine").then().body("total", is(before));
    }

    @Test
    void the_same_key_makes_one_pack() {
        var key = "pack-" + System.nanoTime();
        var ids = IntStream.range(0, 2)
                .mapToObj(n -> As.person("daniel")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(pack(NORTHDOWN, item(NEGLECT)))
                        .post("/packs")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        org.assertj.core.api.Assertions.assertThat(ids).hasSize(1);
    }
}
