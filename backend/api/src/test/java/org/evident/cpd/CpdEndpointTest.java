package org.evident.cpd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.evident.support.Sql;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CpdEndpointTest {

    static Map<String, Object> whole() {
        return new HashMap<>(Map.of(
                "stage", "complete",
                "kind", "reading",
                "title", "Self-neglect: what helps",
                "description", "A briefing on self-neglect, because I work with two people who hoard.",
                "happenedOn", "2026-10-09",
                "learning", "Relationship first.",
                "impact", "I go for shorter visits, more often."));
    }

    private static String begun(String who, Map<String, ?> record) {
        return "/cpd-records/"
                + As.person(who)
                        .contentType(ContentType.JSON)
                        .body(record)
                        .post("/cpd-records")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static ValidatableResponse save(String who, String at, int version, Map<String, ?> record) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(record)
                .put(at)
                .then();
    }

    @Test
    void it_is_kept_as_it_is_typed_whatever_is_missing() {
        var at = begun("amara", Map.of("stage", "draft", "title", " Half a ti"));
        save("amara", at, 0, Map.of("stage", "draft", "title", " Half a title\n", "learning", "🙂\tYes\n\n"))
                .statusCode(200)
                .header("ETag", is("\"v1\""))
                .body(
                        "title",
                        is(" Half a title\n"),
                        "learning",
                        is("🙂\tYes\n\n"),
                        "missing",
                        contains("kind", "description", "happenedOn", "impact"),
                        "mine",
                        is(true),
                        "allowed",
                        contains("revise", "bin", "share"));
    }

    @Test
    void two_tabs_never_overwrite_one_another() {
        var at = begun("amara", Map.of("stage", "draft", "title", "First"));
        save("amara", at, 0, Map.of("stage", "draft", "title", "Second")).statusCode(200);
        save("amara", at, 0, Map.of("stage", "draft", "title", "Third")).statusCode(412);
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("stage", "draft"))
                .put(at)
                .then()
                .statusCode(428);
        As.person("amara").get(at).then().body("title", is("Second"));
        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> save("amara", at, 1, Map.of("stage", "draft", "title", "Racing " + n))
                        .extract()
                        .statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> List.of(200, 412)
                .contains(status));
    }

    @Test
    void what_is_called_complete_says_all_that_the_regulator_asks() {
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("stage", "complete", "peer", Map.of("setting", "team")))
                .post("/cpd-records")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/kind",
                                "/title",
                                "/description",
                                "/happenedOn",
                                "/learning",
                                "/impact",
                                "/peer/text"));
        var early = whole();
        early.put("happenedOn", LocalDate.now().plusDays(2).toString());
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(early)
                .post("/cpd-records")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/happenedOn"));
        var at = begun("amara", whole());
        As.person("amara").get(at).then().body("missing", is(empty()), "completedAt", is(not(nullValue())));
        var again = whole();
        again.put("stage", "draft");
        save("amara", at, 0, again).statusCode(200).body("completedAt", is(nullValue()));
    }

    @Test
    void more_than_fits_is_refused_with_its_limit() {
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("stage", "draft", "learning", "x".repeat(40_000)))
                .post("/cpd-records")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/learning"),
                        "errors.message",
                        contains("What you learnt must be 10,000 characters or fewer"));
    }

    @Test
    void nobody_else_finds_it_in_any_way() {
        var at = begun("amara", whole());
        for (var other : List.of("priya", "helen", "root", "tom", "gareth")) {
            As.person(other).get(at).then().statusCode(404);
            save(other, at, 0, whole()).statusCode(404);
            As.person(other).delete(at).then().statusCode(404);
            As.person(other).post(at + "/restore").then().statusCode(404);
            As.person(other)
                    .get("/cpd-records?q=Relationship&size=100")
                    .then()
                    .body("items.id", not(hasItem(at.substring(13))));
        }
        As.nobody().get(at).then().statusCode(401);
    }

    @Test
    void a_share_opens_it_to_one_person_while_it_lasts_and_the_owner_sees_who_looked() {
        var at = begun("amara", whole());
        var id = UUID.fromString(at.substring(13));
        Sql.run(
                """
                insert into share (kind, thing_id, owner_id, with_id, purpose, may_comment, until, created_at)
                select 'cpd-record', ?, r.person_id, '00000000-0000-7000-8000-000000000105', 'supervision', true,
                       now() + interval '1 day', now() from cpd_record r where r.id = ?""",
                id,
                id);
        As.person("helen")
                .get(at)
                .then()
                .statusCode(200)
                .body("mine", is(false), "ownerName", is("Amara Osei"), "allowed", is(empty()));
        save("helen", at, 0, whole()).statusCode(403);
        As.person("helen").get("/cpd-records?size=100").then().body("items.id", not(hasItem(id.toString())));
        As.person("priya").get(at).then().statusCode(404);
        As.person("amara").get("/me/viewings").then().body("items.what", hasItem("cpd-record"));
        Sql.run("update share set until = now() where thing_id = ?", id);
        As.person("helen").get(at).then().statusCode(404);
    }

    @Test
    void what_was_thrown_away_can_be_taken_back() {
        var at = begun("amara", whole());
        As.person("amara").delete(at).then().statusCode(204);
        As.person("amara").delete(at).then().statusCode(204);
        save("amara", at, 1, whole()).statusCode(409);
        As.person("amara")
                .get("/cpd-records?show=binned&size=100")
                .then()
                .body("items.id", hasItem(at.substring(13)), "items.binnedAt", everyItem(not(nullValue())));
        As.person("amara")
                .post(at + "/restore")
                .then()
                .statusCode(200)
                .body("binnedAt", is(nullValue()), "learning", is("Relationship first."));
    }

    @Test
    void it_says_where_it_came_from_and_which_standards_it_is_evidence_for() {
        var resource = Written.published(Map.of()).at.substring("/resources/".length());
        var standards = As.person("tom")
                .get("/standards?framework=swe-professional-standards&size=100")
                .then()
                .statusCode(200)
                .extract();
        var id = standards.<String>path("items.find { it.code == '4.3' }.id");
        var record = whole();
        record.put("links", List.of(Map.of("kind", "resource", "id", resource)));
        record.put("standards", List.of(id));
        var at = begun("tom", record);
        As.person("tom").get(at).then().body("links[0].link.kind", is("resource"), "standards.id", contains(id));
        As.person("tom").get("/cpd-records?standard=" + id).then().body("items.id", hasItem(at.substring(13)));
        record.put(
                "links",
                List.of(Map.of("kind", "resource", "id", UUID.randomUUID().toString())));
        save("tom", at, 0, record).statusCode(400).body("errors.pointer", contains("/links/0"));
        record.put("links", List.of(Map.of("kind", "resource", "id", resource)));
        record.put("standards", List.of(UUID.randomUUID().toString()));
        save("tom", at, 0, record).statusCode(400).body("errors.pointer", contains("/standards"));
        Sql.run(
                "update learning_resource set visibility = 'organisation', organisation_id = '00000000-0000-7000-8000-000000000002' where id = ?",
                UUID.fromString(resource));
        As.person("tom").get(at).then().body("links[0].link", is(nullValue()), "links[0].title", is(not(nullValue())));
    }

    @Test
    void a_list_is_narrowed_by_day_stage_and_words() {
        var record = whole();
        record.put("title", "Zebra crossing");
        record.put("happenedOn", "2019-11-30");
        var old = begun("helen", record).substring(13);
        record.put("happenedOn", "2019-12-01");
        record.put("stage", "draft");
        var next = begun("helen", record).substring(13);
        As.person("helen")
                .get("/cpd-records?q=zebra")
                .then()
                .body(
                        "items.id",
                        contains(next, old),
                        "total",
                        is(2),
                        "items.missing",
                        containsInAnyOrder(empty(), empty()));
        As.person("helen").get("/cpd-records?q=zebra&to=2019-11-30").then().body("items.id", contains(old));
        As.person("helen").get("/cpd-records?q=zebra&from=2019-12-01").then().body("items.id", contains(next));
        As.person("helen").get("/cpd-records?q=zebra&show=draft").then().body("items.id", contains(next));
    }
}
