package org.evident.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FrameworkEndpointTest {

    private static final String TOMORROW =
            LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(1).toString();

    @Inject
    EntityManager database;

    private static String added(String kind) {
        var slug = "f-" + UUID.randomUUID();
        var answer = As.person("root")
                .contentType(ContentType.JSON)
                .body(Map.of("slug", slug, "kind", kind, "name", "Ours", "issuer", "Us", "forWhom", "Everyone"))
                .post("/frameworks")
                .then()
                .statusCode(201)
                .extract();
        assertThat(answer.<String>path("edition.status")).isEqualTo("draft");
        return answer.path("id");
    }

    private static Map<String, Object> edition(Object... codes) {
        var items = new ArrayList<Map<String, Object>>();
        for (var code : codes) items.add(Map.of("code", code, "label", "Item " + code));
        return new HashMap<>(Map.of(
                "label",
                "One",
                "source",
                "Here",
                "sourceUrl",
                "https://example.org/",
                "levels",
                List.of("New"),
                "items",
                items));
    }

    private static Response save(String id, int version, Map<String, ?> body) {
        return As.person("root")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(body)
                .put("/framework-editions/" + id);
    }

    private static Response putInForce(String id, int version, String day) {
        return As.person("root")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("startsOn", day))
                .post("/framework-editions/" + id + "/put-in-force");
    }

    private static Response draft(String slug) {
        return As.person("root").contentType(ContentType.JSON).post("/frameworks/" + slug + "/editions");
    }

    private static String slugOf(String edition) {
        return As.person("root").get("/framework-editions/" + edition).path("slug");
    }

    @Test
    void everyone_reads_what_is_in_force_on_a_day_and_nobody_else_a_draft() {
        As.nobody()
                .queryParam("kind", "framework")
                .queryParam("size", 100)
                .get("/frameworks")
                .then()
                .statusCode(200)
                .body("items.slug", hasItems("pcf", "swe-professional-standards", "care-certificate"))
                .body("items.find { it.slug == 'pcf' }.inForce.status", equalTo("in-force"))
                .body("items.find { it.slug == 'pqs-adult-supervisors' }.inForce", nullValue())
                .body("items.find { it.slug == 'pqs-adult-supervisors' }.draftId", nullValue())
                .body("items.find { it.slug == 'kss-child-family' }.next.startsOn", equalTo("2027-04-01"));
        As.nobody()
                .get("/frameworks/pcf")
                .then()
                .statusCode(200)
                .body("levels", hasSize(9))
                .body("items", hasSize(12))
                .body("items.find { it.code == '6' }.parent", equalTo("practice"))
                .body("mayEdit", equalTo(false));
        As.person("root")
                .queryParam("size", 100)
                .get("/frameworks")
                .then()
                .body("items.find { it.slug == 'pqs-adult-supervisors' }.draftId", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "kss-child-family, 2027-03-31, Post-qualifying standard",
        "kss-child-family, 2027-04-01, Early career standards",
        "care-certificate, 2025-02-28, 2015 edition",
        "care-certificate, 2025-03-01, 2025 edition",
        "social-work-england, 2021-11-30, One piece a year"
    })
    void records_of_a_past_day_find_what_they_were_judged_under(String slug, String on, String label) {
        As.nobody()
                .queryParam("on", on)
                .get("/frameworks/" + slug)
                .then()
                .statusCode(200)
                .body("edition.label", equalTo(label));
    }

    @Test
    void a_rule_set_says_what_it_asks_and_by_when() {
        As.nobody()
                .queryParam("on", "2026-11-25")
                .get("/rule-sets/social-work-england/window")
                .then()
                .statusCode(200)
                .body("window.endsOn", equalTo("2026-11-30"))
                .body("window.opensOn", equalTo("2026-09-01"))
                .body("window.daysLeft", equalTo(5))
                .body("requirements.key", contains("pieces", "peer", "application", "fee"));
        As.nobody()
                .queryParam("on", "2026-11-25")
                .queryParam("from", "2026-09-01")
                .get("/rule-sets/social-work-england/window")
                .then()
                .body("window.joinedLate", equalTo(true))
                .body("requirements.key", contains("fee"));
        As.nobody().get("/rule-sets/foster-carer-tsd-completion/window").then().body("window", nullValue());
        As.nobody().get("/rule-sets/pcf/window").then().statusCode(404);
    }

    @Test
    void a_draft_is_written_compared_put_in_force_and_then_stays() {
        var first = added("framework");
        var slug = slugOf(first);
        As.nobody().get("/framework-editions/" + first).then().statusCode(404);
        putInForce(first, 0, TOMORROW).then().statusCode(409);
        save(first, 0, edition("1", "2")).then().statusCode(200).header("ETag", "\"v1\"");
        putInForce(first, 1, TOMORROW).then().statusCode(200).body("edition.status", equalTo("upcoming"));
        save(first, 2, edition("9")).then().statusCode(409);
        var second = draft(slug)
                .then()
                .statusCode(201)
                .body("items", hasSize(2))
                .extract()
                .<String>path("id");
        draft(slug).then().statusCode(409);
        var changed = edition("1", "3");
        changed.put("items", List.of(Map.of("code", "1", "label", "Other words"), Map.of("code", "3", "label", "New")));
        save(second, 0, changed).then().statusCode(200);
        As.person("root")
                .get("/framework-editions/" + second + "/comparison")
                .then()
                .statusCode(200)
                .body("added.code", contains("3"))
                .body("removed.code", contains("2"))
                .body("changed[0].to.label", equalTo("Other words"));
        putInForce(second, 1, TOMORROW).then().statusCode(409);
        var later = LocalDate.parse(TOMORROW).plusDays(30).toString();
        putInForce(second, 1, later).then().statusCode(200);
        As.nobody()
                .get("/frameworks/" + slug + "/editions")
                .then()
                .body("items", hasSize(2))
                .body(
                        "items[1].endsOn",
                        equalTo(LocalDate.parse(later).minusDays(1).toString()));
        forget();
    }

    @Test
    void two_editors_at_once_are_told() {
        var id = added("framework");
        save(id, 0, edition("1")).then().statusCode(200);
        save(id, 0, edition("2")).then().statusCode(412);
        As.person("root")
                .header("If-Match", "\"v1\"")
                .delete("/framework-editions/" + id)
                .then()
                .statusCode(204);
        forget();
    }

    @Test
    void what_does_not_hold_together_is_refused_with_where() {
        var id = added("framework");
        save(id, 0, edition("1", "1")).then().statusCode(400).body("errors.pointer", hasItem("/items/1/code"));
        var circle = edition();
        circle.put(
                "items",
                List.of(Map.of("code", "1", "label", "One", "parent", "2"), Map.of("code", "2", "label", "Two")));
        save(id, 0, circle).then().statusCode(400).body("errors.pointer", hasItem("/items/0/parent"));
        var many = edition();
        many.put(
                "items",
                java.util.stream.IntStream.range(0, 501)
                        .mapToObj(n -> Map.of("code", "" + n, "label", "x"))
                        .toList());
        save(id, 0, many).then().statusCode(400).body("errors.message", hasItem("Enter 500 items or fewer"));
        putInForce(id, 0, "2020-01-01").then().statusCode(400).body("errors.pointer", hasItem("/startsOn"));
        var rules = added("rule-set");
        save(rules, 0, edition()).then().statusCode(400).body("errors.pointer", hasItem("/rules"));
        var short_ = edition();
        short_.put("rules", Map.of("period", Map.of("kind", "cycle"), "requirements", List.of()));
        save(rules, 0, short_).then().statusCode(400).body("errors.pointer", hasItem("/rules/period"));
        forget();
    }

    @Test
    void only_who_looks_after_the_platform_writes() {
        As.person("gareth")
                .contentType(ContentType.JSON)
                .post("/frameworks/pcf/editions")
                .then()
                .statusCode(403);
    }

    private void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from framework_version where framework_id in"
                            + " (select id from framework where slug like 'f-%')")
                    .executeUpdate();
            database.createNativeQuery("delete from framework where slug like 'f-%'")
                    .executeUpdate();
        });
    }
}
