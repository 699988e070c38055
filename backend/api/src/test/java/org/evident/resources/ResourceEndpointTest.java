package org.evident.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResourceEndpointTest {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final String ESTUARY = "00000000-0000-7000-8000-000000000002";
    private static final String BRIEFING = "00000000-0000-7000-8000-000000001017";
    private static final String TEAM_NOTES = "00000000-0000-7000-8000-000000002019";
    private static final String DRAFT = "00000000-0000-7000-8000-000000002022";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static String kind() {
        return As.nobody()
                .queryParam("q", "Briefing")
                .get("/kinds")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String body(String title, String organisation, String more) {
        return """
                {"title":"%s","kindId":"%s","organisationId":"%s","side":"practice","access":"internal","visibility":"organisation"%s}"""
                .formatted(title, kind(), organisation, more);
    }

    private static ValidatableResponse add(String who, String body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/resources")
                .then();
    }

    private static String title() {
        return "Zephyr briefing number " + NEXT.incrementAndGet();
    }

    @Test
    void anyone_may_read_what_is_public() {
        As.nobody()
                .get("/resources/" + BRIEFING)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(
                        "side",
                        is("research"),
                        "minutes",
                        is(8),
                        "kind.slug",
                        is("briefing"),
                        "allowed",
                        is(empty()),
                        "topics.slug",
                        hasItem("adult-safeguarding-and-self-neglect"));
        As.client().get("/resources/" + BRIEFING).then().statusCode(200);
    }

    @Test
    void what_is_not_mine_does_not_exist_for_me() {
        As.person("amara").get("/resources/" + TEAM_NOTES).then().statusCode(200);
        for (var who : new String[] {"marcus", "tom", "joyce"}) {
            As.person(who)
                    .get("/resources/" + TEAM_NOTES)
                    .then()
                    .statusCode(404)
                    .body("type", is("/problems/not-found"));
        }
        As.nobody().get("/resources/" + TEAM_NOTES).then().statusCode(404);
        As.client().get("/resources/" + TEAM_NOTES).then().statusCode(404);
        As.person("tom").get("/resources/" + DRAFT).then().statusCode(404);
        As.person("editha").get("/resources/" + DRAFT).then().statusCode(200).body("allowed", hasItem("publish"));
    }

    @Test
    void a_list_answers_304_until_the_catalogue_changes() {
        var list = "/resources?size=5";
        var tag = As.person("tom")
                .get(list)
                .then()
                .statusCode(200)
                .body("items.size()", is(5))
                .extract()
                .header("ETag");
        As.person("tom").header("If-None-Match", tag).get(list).then().statusCode(304);
        As.person("joyce").header("If-None-Match", tag).get(list).then().statusCode(200);
        add("editha", body(title(), NORTHDOWN, "")).statusCode(201);
        As.person("tom").header("If-None-Match", tag).get(list).then().statusCode(200);
    }

    @Test
    void drafts_are_listed_for_those_who_edit_there() {
        As.person("editha")
                .get("/resources?status=draft&topic=children-in-care-fostering-and-kinship&size=100")
                .then()
                .statusCode(200)
                .body(
                        "items.title",
                        hasItem("Kinship navigators: first six months"),
                        "items.status",
                        everyItem(is("draft")));
        As.person("tom").get("/resources?status=draft").then().statusCode(200).body("items", is(empty()));
        As.person("gareth")
                .get("/resources?status=nonsense")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/status"));
    }

    @Test
    void a_draft_is_written_published_found_and_withdrawn() {
        Ready.await();
        var name = title();
        var added = add("editha", body(name, NORTHDOWN, ""))
                .statusCode(201)
                .header("Location", containsString("/resources/"));
        var at = "/resources/" + added.extract().path("id");
        As.person("tom").get(at).then().statusCode(404);
        var tag = added.extract().header("ETag");
        var published = As.person("editha")
                .header("If-Match", tag)
                .post(at + "/publish")
                .then()
                .statusCode(200);
        As.person("tom").get(at).then().statusCode(200);
        As.person("tom").queryParam("q", '"' + name + '"').get("/search").then().body("total", is(1));
        As.person("amara")
                .queryParam("q", '"' + name + '"')
                .get("/search")
                .then()
                .body("total", is(0));
        As.person("editha")
                .contentType(ContentType.JSON)
                .header("If-Match", published.extract().header("ETag"))
                .body(Map.of("reason", "Out of date"))
                .post(at + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", is("withdrawn"));
        As.person("tom").get(at).then().statusCode(404);
        As.person("tom").queryParam("q", '"' + name + '"').get("/search").then().body("total", is(0));
    }

    @Test
    void a_change_needs_the_newest_version() {
        var name = title();
        var added = add("editha", body(name, NORTHDOWN, "")).statusCode(201);
        var at = "/resources/" + added.extract().path("id");
        var change = As.person("editha").contentType(ContentType.JSON).body(body(name + " again", NORTHDOWN, ""));
        change.put(at).then().statusCode(428).body("type", is("/problems/version-required"));
        As.person("editha")
                .contentType(ContentType.JSON)
                .body(body(name + " again", NORTHDOWN, ""))
                .header("If-Match", added.extract().header("ETag"))
                .put(at)
                .then()
                .statusCode(200);
        As.person("alex")
                .contentType(ContentType.JSON)
                .body(body(name + " too late", NORTHDOWN, ""))
                .header("If-Match", added.extract().header("ETag"))
                .put(at)
                .then()
                .statusCode(412)
                .body("type", is("/problems/stale-version"));
    }

    @Test
    void only_those_with_a_role_there_may_add() {
        add("amara", body(title(), ESTUARY, "")).statusCode(403);
        add("editha", body(title(), ESTUARY, "")).statusCode(403);
        // Tom's role as editor ended yesterday.
        add("tom", body(title(), NORTHDOWN, "")).statusCode(403);
        add("priya", body(title(), ESTUARY, "")).statusCode(201);
    }

    @Test
    void one_key_has_one_effect_and_one_answer() {
        var name = title();
        var key = "key-" + name;
        var first = As.person("editha")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body(name, NORTHDOWN, ""))
                .post("/resources")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var second = As.person("editha")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body(name, NORTHDOWN, ""))
                .post("/resources")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertThat(second).isEqualTo(first);
        As.person("editha")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body(name + " other", NORTHDOWN, ""))
                .post("/resources")
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void every_bad_field_is_named() {
        add(
                        "editha",
                        body(" ", NORTHDOWN, ",\"minutes\":0,\"url\":\"javascript:alert(1)\",\"side\":\"left\"")
                                .replace("\"side\":\"practice\",", ""))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/minutes", "/side", "/title", "/url"),
                        "errors[2].message",
                        is("Enter a title"));
        add("editha", body(title(), NORTHDOWN, ",\"doi\":\"11.1/x\""))
                .statusCode(400)
                .body("errors.pointer", contains("/doi"));
        add("editha", "{").statusCode(400).body("type", is("/problems/malformed-request"));
        add("editha", body(title(), NORTHDOWN, ",\"nonsense\":1"))
                .statusCode(400)
                .body("detail", containsString("nonsense"));
        add("editha", body("Bad \\u0000 title", NORTHDOWN, "")).statusCode(400);
    }

    @Test
    void the_same_doi_twice_is_refused_unless_it_is_meant() {
        var doi = ",\"doi\":\"https://doi.org/10.5555/Zephyr.%d\"".formatted(NEXT.incrementAndGet());
        add("editha", body(title(), NORTHDOWN, doi)).statusCode(201).body("doi", not(containsString("http")));
        String first = As.person("editha")
                .get("/resources?status=draft&size=1")
                .then()
                .extract()
                .path("items[0].id");
        add("editha", body(title(), NORTHDOWN, doi))
                .statusCode(409)
                .body("type", is("/problems/duplicate"), "existing", is("/resources/" + first));
        As.person("editha")
                .contentType(ContentType.JSON)
                .queryParam("duplicate", "accept")
                .body(body(title(), NORTHDOWN, doi))
                .post("/resources")
                .then()
                .statusCode(201);
    }

    @Test
    void a_wrong_address_is_a_problem() {
        As.nobody().get("/resources/not-an-id").then().statusCode(404).body("type", is("/problems/not-found"));
        As.nobody().get("/nothing").then().statusCode(404).body("type", is("/problems/not-found"));
        As.person("tom").delete("/resources").then().statusCode(405).body("type", is("/problems/method-not-allowed"));
        As.nobody().get("/resources?size=1000").then().statusCode(400).body("errors.pointer", contains("/size"));
    }
}
