package org.evident.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuggestionTest {

    private static final String ESTUARY = "00000000-0000-7000-8000-000000000002";
    private static final String TOPIC = "00000000-0000-7000-8000-000000000602";

    private static Map<String, Object> event(Map<String, ?> more) {
        return with(
                Map.of(
                        "kind", "event",
                        "organisationId", Written.NORTHDOWN,
                        "title", "Trauma and sleep",
                        "why", "Three of my families ask",
                        "whenWanted", "Wednesday mornings"),
                more);
    }

    private static Map<String, Object> resource(String url) {
        return with(
                Map.of(
                        "kind", "resource",
                        "organisationId", Written.NORTHDOWN,
                        "title", "A guide to sleep",
                        "why", "Plain and short",
                        "url", url),
                Map.of());
    }

    private static Map<String, Object> with(Map<String, ?> one, Map<String, ?> more) {
        var body = new HashMap<String, Object>(one);
        body.putAll(more);
        body.values().removeIf(""::equals);
        return body;
    }

    private static ValidatableResponse suggest(String who, Map<String, ?> body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/suggestions")
                .then();
    }

    private static String made(String who, Map<String, ?> body) {
        return suggest(who, body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse answer(String who, String id, String version, Map<String, ?> body) {
        var request = As.person(who).contentType(ContentType.JSON).body(body);
        if (version != null) request.header("If-Match", version);
        return request.put("/suggestions/" + id + "/answer").then();
    }

    private static ValidatableResponse list(String who, String kind, String show) {
        return As.person(who)
                .queryParams(Map.of("kind", kind, "show", show, "size", 100))
                .get("/suggestions")
                .then()
                .statusCode(200);
    }

    @Test
    void an_event_is_suggested_planned_and_whoever_suggested_it_is_told() {
        var told = Booked.notices(Booked.GARETH, "suggestion");
        var id = suggest("tom", event(Map.of("topicId", TOPIC)))
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .body("state", is("open"), "topic.slug", is("domestic-abuse"), "allowed", contains("withdraw"))
                .extract()
                .<String>path("id");
        assertThat(Booked.notices(Booked.GARETH, "suggestion")).isEqualTo(told + 1);
        list("gareth", "event", "open").body("items.id", hasItem(id));
        list("editha", "event", "open").body("items", is(empty()));
        list("priya", "event", "open").body("items.id", not(hasItem(id)));
        var event = SomeEvent.open("Sleep, planned", 20);
        var before = Booked.notices(Booked.TOM, "suggestion-answered");
        answer("gareth", id, "\"v0\"", Map.of("state", "taken-up", "thingId", event, "reason", "In March"))
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("thing.title", is("Sleep, planned"), "thing.address", is("/events/" + event));
        assertThat(Booked.notices(Booked.TOM, "suggestion-answered")).isEqualTo(before + 1);
        As.person("tom")
                .get("/me/suggestions")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.thing.title", is("Sleep, planned"));
        list("gareth", "event", "open").body("items.id", not(hasItem(id)));
        list("gareth", "event", "answered").body("items[0].id", is(id));
        Sql.run("update learning_event set status = 'draft', published_at = null where id = ?", event);
        As.person("tom").get("/suggestions/" + id).then().body("thing", nullValue(), "reason", is("In March"));
    }

    @Test
    void a_resource_is_begun_from_its_address_or_refused_with_a_reason() {
        var url = "https://sleep.example/" + UUID.randomUUID();
        var id = made("tom", resource(url));
        list("editha", "resource", "open").body("items.find { it.id == '" + id + "' }.alike", nullValue());
        var draft = new Written(Map.of("url", url + "/"));
        list("editha", "resource", "open").body("items.find { it.id == '" + id + "' }.alike.id", is(draft.id));
        As.person("tom").get("/suggestions/" + id).then().body("alike", nullValue());
        answer("editha", id, "\"v0\"", Map.of("state", "taken-up", "thingId", draft.id))
                .statusCode(200)
                .body("state", is("taken-up"), "thing.title", is(draft.title()));
        As.person("tom").get("/suggestions/" + id).then().body("thing", nullValue());
        draft.act("editha", "publish", null).statusCode(200);
        As.person("tom").get("/suggestions/" + id).then().body("thing.id", is(draft.id));
        var other = made("tom", resource("https://other.example/"));
        answer("editha", other, "\"v0\"", Map.of("state", "not-now", "reason", "We have a newer one"))
                .statusCode(200)
                .body("reason", is("We have a newer one"), "thing", nullValue());
    }

    @Test
    void it_is_answered_by_those_who_can_do_it_and_seen_by_nobody_else() {
        var id = made("tom", event(Map.of()));
        var no = Map.of("state", "not-now", "reason", "Later");
        answer("gareth", id, null, no).statusCode(428);
        answer("gareth", id, "\"v7\"", no).statusCode(412);
        answer("tom", id, "\"v0\"", no).statusCode(403);
        for (var other : List.of("editha", "daniel", "priya", "root")) {
            answer(other, id, "\"v0\"", no).statusCode(404);
            As.person(other).get("/suggestions/" + id).then().statusCode(404);
        }
        answer("gareth", id, "\"v0\"", Map.of("state", "not-now"))
                .statusCode(400)
                .body("errors.pointer", contains("/reasonGiven"));
        var estuary = Map.of("state", "taken-up", "thingId", "00000000-0000-7000-8000-000000015001");
        answer("gareth", id, "\"v0\"", estuary).statusCode(400).body("errors.pointer", contains("/thingId"));
        As.person("gareth")
                .header("If-Match", "\"v0\"")
                .delete("/suggestions/" + id)
                .then()
                .statusCode(403);
        As.person("tom").delete("/suggestions/" + id).then().statusCode(428);
        As.person("tom")
                .header("If-Match", "\"v0\"")
                .delete("/suggestions/" + id)
                .then()
                .statusCode(204);
        As.person("tom").get("/suggestions/" + id).then().statusCode(404);
        As.nobody().get("/me/suggestions").then().statusCode(401);
    }

    @Test
    void what_is_not_said_is_asked_for() {
        suggest("tom", event(Map.of("title", " ", "why", "")))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/why"));
        suggest("tom", event(Map.of("topicId", UUID.randomUUID())))
                .statusCode(400)
                .body("errors.pointer", contains("/topicId"));
        suggest("tom", resource("javascript:alert(1)")).statusCode(400).body("errors.pointer", contains("/url"));
        suggest("tom", event(Map.of("kind", "resource", "whenWanted", ""))).statusCode(400);
        suggest("tom", event(Map.of("organisationId", ESTUARY))).statusCode(404);
    }

    @Test
    void a_repeat_suggests_nothing_twice_and_nobody_fills_the_list_alone() {
        var key = UUID.randomUUID().toString();
        var ids = List.of(1, 2).stream()
                .map(n -> As.person("daniel")
                        .header("Idempotency-Key", key)
                        .contentType(ContentType.JSON)
                        .body(event(Map.of()))
                        .post("/suggestions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        Sql.run(
                """
                insert into suggestion (kind, organisation_id, person_id, title, why, created_at)
                select 'event', cast(? as uuid), cast(? as uuid), 'Many', 'Because', now() from generate_series(1, 50)""",
                Written.NORTHDOWN,
                Booked.DANIEL);
        suggest("daniel", event(Map.of())).statusCode(409);
        Sql.run("delete from suggestion where person_id = cast(? as uuid)", Booked.DANIEL);
    }
}
