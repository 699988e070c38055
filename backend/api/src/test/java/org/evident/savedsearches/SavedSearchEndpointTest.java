package org.evident.savedsearches;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Publish;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SavedSearchEndpointTest {

    private static final String MINE = "/me/saved-searches";

    @BeforeEach
    void the_index_is_built() {
        Ready.await();
    }

    private static RequestSpecification json(String who) {
        return As.person(who).contentType(ContentType.JSON);
    }

    private static ValidatableResponse save(String who, String name, Map<String, Object> search) {
        return json(who)
                .body(Map.of("name", name, "search", search, "frequency", "weekly"))
                .post(MINE)
                .then();
    }

    @Test
    void a_search_is_kept_changed_and_removed() {
        var kept = save("helen", "Kinship", Map.of("q", " kinship care ", "minutes", List.of("10", "5")))
                .statusCode(201)
                .header("Location", notNullValue())
                .body("search.q", is("kinship care"), "address", is("/search?q=kinship+care&minutes=10&minutes=5"))
                .extract();
        var at = MINE + "/" + kept.path("id");
        var body = Map.of(
                "name", "Kinship care", "search", Map.of("topic", List.of("using-evidence")), "frequency", "off");
        json("helen").body(body).put(at).then().statusCode(428);
        json("helen")
                .header("If-Match", kept.header("ETag"))
                .body(body)
                .put(at)
                .then()
                .statusCode(200)
                .body(
                        "name",
                        is("Kinship care"),
                        "frequency",
                        is("off"),
                        "address",
                        is("/search?topic=using-evidence"));
        json("helen")
                .header("If-Match", kept.header("ETag"))
                .body(body)
                .put(at)
                .then()
                .statusCode(412);
        As.person("helen").get(MINE).then().statusCode(200).body("items.name", hasItem("Kinship care"));
        As.person("helen").delete(at).then().statusCode(204);
        As.person("helen").delete(at).then().statusCode(204);
        As.person("helen").get(at).then().statusCode(404);
    }

    @Test
    void nobody_else_sees_or_changes_it() {
        var kept = save("helen", "Only Helen's", Map.of("q", "supervision"))
                .statusCode(201)
                .extract();
        var at = MINE + "/" + kept.path("id");
        for (var who : List.of("amara", "joyce", "editha", "root")) {
            As.person(who).get(at).then().statusCode(404);
            As.person(who).get(MINE).then().statusCode(200).body("items.name", not(hasItem("Only Helen's")));
            json(who)
                    .header("If-Match", kept.header("ETag"))
                    .body(Map.of("name", "Mine now", "search", Map.of("q", "x"), "frequency", "off"))
                    .put(at)
                    .then()
                    .statusCode(404);
            As.person(who).put(at + "/seen").then().statusCode(404);
            As.person(who).delete(at).then().statusCode(204);
        }
        As.person("helen").get(at).then().statusCode(200).body("name", is("Only Helen's"));
        As.nobody().get(MINE).then().statusCode(401);
        As.client().get(MINE).then().statusCode(403);
    }

    @Test
    void a_repeat_under_one_key_keeps_it_once() {
        var key = "saved-" + UUID.randomUUID();
        var body = Map.of("name", "Twice", "search", Map.of("q", "twice"), "frequency", "daily");
        var first = json("ruth")
                .header("Idempotency-Key", key)
                .body(body)
                .post(MINE)
                .then()
                .statusCode(201)
                .extract();
        json("ruth")
                .header("Idempotency-Key", key)
                .body(body)
                .post(MINE)
                .then()
                .statusCode(201)
                .body("id", is(first.<String>path("id")));
        As.person("ruth").delete(MINE + "/" + first.path("id")).then().statusCode(204);
    }

    @Test
    void fifty_are_the_most() {
        var ids = new java.util.ArrayList<String>();
        for (var n = 0; n < 50; n++)
            ids.add(save("ewan", "Search " + n, Map.of("q", "q" + n))
                    .statusCode(201)
                    .extract()
                    .path("id"));
        save("ewan", "One more", Map.of("q", "more")).statusCode(409).body("detail", containsString("Remove one"));
        As.person("ewan").queryParam("size", 100).get(MINE).then().body("total", is(50), "items.size()", is(50));
        ids.forEach(id -> As.person("ewan").delete(MINE + "/" + id).then().statusCode(204));
    }

    @Test
    void what_came_since_i_looked_is_counted_and_only_what_i_may_see() {
        var tom = save("tom", "New words", Map.of("q", "flibbertine"))
                .body("fresh", is(0))
                .extract()
                .<String>path("id");
        var joyce =
                save("joyce", "New words", Map.of("q", "flibbertine")).extract().<String>path("id");
        Publish.as("Flibbertine for staff", "organisation", "");
        As.person("tom").get(MINE + "/" + tom).then().body("fresh", is(1));
        As.person("joyce").get(MINE + "/" + joyce).then().body("fresh", is(0));
        As.person("tom").put(MINE + "/" + tom + "/seen").then().statusCode(204);
        As.person("tom").get(MINE + "/" + tom).then().body("fresh", is(0), "version", is(0));
    }

    @Test
    void bad_words_are_named() {
        save("tom", " ", Map.of("q", "x".repeat(401), "side", List.of("x".repeat(21))))
                .statusCode(400)
                .body("errors.pointer", hasItem("/name"), "errors.pointer", hasItem("/search/q"));
        save("tom", "x".repeat(121), Map.of("q", "x"))
                .statusCode(400)
                .body("errors.message", hasItem("Name must be 120 characters or fewer"));
        save("tom", "Nothing", Map.of("q", "  ")).statusCode(400).body("errors.pointer", hasItem("/search"));
        save("tom", "Sorted", Map.of("q", "x", "sort", "oldest")).statusCode(400);
        json("tom")
                .body("{\"name\":\"x\",\"frequency\":\"weekly\",\"search\":{\"topic\":[null]}}")
                .post(MINE)
                .then()
                .statusCode(400);
        json("tom")
                .body("{\"name\":\"x\\u0000\",\"frequency\":\"weekly\",\"search\":{\"q\":\"a\\u0000\"}}")
                .post(MINE)
                .then()
                .statusCode(400);
        json("tom")
                .body("{\"name\":\"x\",\"frequency\":\"hourly\",\"search\":{\"q\":\"a\"}}")
                .post(MINE)
                .then()
                .statusCode(400);
    }
}
