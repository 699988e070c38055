package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something published for one organisation: outside it, nothing may tell that it is there. */
@QuarkusTest
class LeaksTest {

    private static final List<Supplier<RequestSpecification>> OUTSIDERS = List.of(
            As::nobody,
            () -> As.person("amara"),
            () -> As.person("joyce"),
            () -> As.person("ruth"),
            () -> As.person("root"));

    private static String secret;
    private static String tag;

    private static String body(String title, String more) {
        var kind = As.nobody()
                .queryParam("q", "Briefing")
                .get("/kinds")
                .then()
                .extract()
                .<String>path("items[0].id");
        return """
                {"title":"%s","kindId":"%s","organisationId":"%s","side":"practice","access":"internal",\
                "visibility":"organisation","publishedOn":"1066"%s}"""
                .formatted(title, kind, Samples.NORTHDOWN, more);
    }

    private static RequestSpecification editor() {
        return As.person("editha").contentType(ContentType.JSON);
    }

    @BeforeEach
    void publish_something_for_northdown_alone() {
        Ready.await();
        if (secret != null) return;
        var draft = editor().body(body(
                        "Quizzaciously kinshup notes", ",\"keywords\":[\"quizzaciously\"],\"doi\":\"10.9999/hidden\""))
                .post("/resources")
                .then()
                .statusCode(201)
                .extract();
        secret = draft.path("id");
        tag = editor().header("If-Match", draft.header("ETag"))
                .post("/resources/" + secret + "/publish")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        As.person("tom").get("/resources/" + secret).then().statusCode(200);
    }

    @Test
    void it_is_found_inside() {
        As.person("tom").queryParam("q", "quizzaciously").get("/search").then().body("total", is(1));
        As.person("tom").queryParam("q", "quizzacously").get("/search").then().body("didYouMean", is("quizzaciously"));
        As.person("tom")
                .queryParam("q", "quizzac")
                .get("/search/suggest")
                .then()
                .body("items.size()", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quizzaciously", "\"quizzaciously kinshup\"", "quizzac", "quizzacously"})
    void no_search_finds_counts_or_corrects_it(String q) {
        for (var outsider : OUTSIDERS) {
            outsider.get()
                    .queryParam("q", q)
                    .get("/search")
                    .then()
                    .statusCode(200)
                    .body(
                            "total",
                            is(0),
                            "items",
                            is(empty()),
                            "facets",
                            is(empty()),
                            "didYouMean",
                            nullValue(),
                            "alsoLookedFor",
                            is(empty()));
            outsider.get().queryParam("q", q).get("/search/suggest").then().body("items", is(empty()));
        }
    }

    @Test
    void a_slip_that_only_hidden_text_makes_is_corrected_as_if_it_were_not_there() {
        for (var outsider : OUTSIDERS) {
            outsider.get().queryParam("q", "kinshup").get("/search").then().body("didYouMean", is("kinship"));
        }
    }

    @Test
    void no_facet_counts_it() {
        for (var outsider : OUTSIDERS) {
            outsider.get()
                    .get("/search")
                    .then()
                    .body("facets.find { it.name == 'year' }.values.value.toString()", not(containsString("1066")));
        }
    }

    @Test
    void no_address_of_it_tells_that_it_is_there() {
        for (var outsider : OUTSIDERS) {
            outsider.get().get("/resources/" + secret).then().statusCode(404);
            outsider.get().get("/resources/" + secret + "/citation").then().statusCode(404);
            outsider.get()
                    .queryParam("format", "ris")
                    .queryParam("id", secret)
                    .get("/resources/export")
                    .then()
                    .statusCode(404);
            for (var held : List.of(tag, "*", "W/" + tag)) {
                outsider.get()
                        .header("If-None-Match", held)
                        .get("/resources/" + secret)
                        .then()
                        .statusCode(404);
            }
        }
        As.person("priya")
                .header("If-Match", tag)
                .post("/resources/" + secret + "/publish")
                .then()
                .statusCode(404);
    }

    @Test
    void the_tag_of_an_insiders_list_is_no_ones_else() {
        var mine = As.person("tom")
                .get("/resources")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        for (var outsider : OUTSIDERS)
            outsider.get()
                    .header("If-None-Match", mine)
                    .get("/resources")
                    .then()
                    .statusCode(200);
    }

    @Test
    void nobody_sees_what_someone_else_keeps() {
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "done", "note", "Only for Gareth"))
                .put("/reading-list/" + secret)
                .then()
                .statusCode(200);
        for (var who : List.of("tom", "editha", "helen", "joyce", "root")) {
            As.person(who)
                    .queryParam("size", 100)
                    .get("/reading-list")
                    .then()
                    .statusCode(200)
                    .body("items.note", not(hasItem("Only for Gareth")));
            As.person(who).get("/reading-list/" + secret).then().statusCode(404);
        }
    }

    @Test
    void adding_the_same_elsewhere_is_not_refused_because_of_it() {
        var body =
                body("Our own notes", ",\"doi\":\"10.9999/hidden\"").replace(Samples.NORTHDOWN, Things.idOf("estuary"));
        As.person("priya")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/resources")
                .then()
                .statusCode(201);
    }

    @Test
    void totals_are_not_shared_between_filters_whose_digests_meet() {
        assertThat("bsJefing".hashCode()).isEqualTo("briefing".hashCode());
        As.person("daniel")
                .get("/resources?kind=bsJefing")
                .then()
                .statusCode(200)
                .body("total", is(0));
        As.person("daniel")
                .get("/resources?kind=briefing")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\":\"" + Samples.BRIEFING + "\"",
                "\"status\":\"published\"",
                "\"version\":7",
                "\"forCarers\":true",
                "\"ownerName\":\"x\"",
                "\"linkStatus\":\"ok\"",
                "\"createdBy\":null",
                "\"allowed\":[\"edit\"]",
                "\"publishedYear\":1"
            })
    void what_is_read_only_cannot_be_set(String property) {
        editor().body(body("Set from outside", "," + property))
                .post("/resources")
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-request"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"teamId\":\"00000000-0000-7000-8000-000000000311\"",
                "\"serviceAreaId\":\"00000000-0000-7000-8000-000000000211\"",
                "\"teamId\":\"01890000-0000-7000-8000-0123456789ab\""
            })
    void nothing_is_put_into_a_team_of_another_organisation(String place) {
        for (var visibility : List.of("team", "service", "organisation")) {
            var body = body("Planted", "," + place)
                    .replace("\"visibility\":\"organisation\"", "\"visibility\":\"" + visibility + '"');
            editor().body(body).post("/resources").then().statusCode(400);
        }
    }
}
