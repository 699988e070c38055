package org.evident.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmissionEndpointTest {

    private static String record(String who, Map<String, ?> more) {
        var record = new HashMap<String, Object>(Map.of(
                "stage", "complete",
                "kind", "reading",
                "title", "Self-neglect: what helps",
                "description", "A briefing.",
                "happenedOn", "2025-10-09",
                "learning", "Relationship first. \u0007 <b>",
                "impact", "Shorter visits."));
        record.putAll(more);
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(record)
                .post("/cpd-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response submit(String who, String day, Object... records) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of("ruleSet", "social-work-england", "submittedOn", day, "recordIds", List.of(records)))
                .post("/cpd-submissions");
    }

    @Test
    void what_was_submitted_stays_as_it_was_though_the_record_changes_and_goes() throws Exception {
        var id = record("amara", Map.of("peer", Map.of("setting", "team", "name", "Jo", "text", "Talked.")));
        var at = "/cpd-submissions/"
                + submit("amara", "2025-11-27", id)
                        .then()
                        .statusCode(201)
                        .body(
                                "summary.startsOn", is("2024-12-01"),
                                "summary.endsOn", is("2025-11-30"),
                                "summary.pieces", is(1),
                                "summary.allowed", contains("take-back"),
                                "records[0].peerText", is("Talked."))
                        .extract()
                        .<String>path("summary.id");
        var before = As.person("amara").get(at + "/file").then().statusCode(200).extract();
        As.person("amara")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body(Map.of("stage", "draft", "title", "Changed"))
                .put("/cpd-records/" + id)
                .then()
                .statusCode(200);
        Sql.run("delete from cpd_record where id = ?", UUID.fromString(id));
        var after = As.person("amara").get(at + "/file").then().statusCode(200).extract();
        assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
        assertThat(new String(after.asByteArray(), StandardCharsets.UTF_8)).contains("Self-neglect: what helps");
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(after.asByteArray()));
        As.person("amara")
                .get(at)
                .then()
                .body("summary.sha256", is(hash), "records[0].learning", is("Relationship first. \u0007 <b>"));
        As.person("amara").get("/cpd-submissions?recordId=" + id).then().body("total", is(1));
    }

    @Test
    void nobody_else_finds_it_in_any_way() {
        var id = record("amara", Map.of());
        var submission = submit("amara", "2025-11-30", id).then().extract().<String>path("summary.id");
        Sql.run(
                """
                insert into share (kind, thing_id, owner_id, with_id, purpose, may_comment, until, created_at)
                select 'cpd-record', r.id, r.person_id, '00000000-0000-7000-8000-000000000105', 'supervision', true,
                       now() + interval '1 day', now() from cpd_record r where r.id = ?""",
                UUID.fromString(id));
        for (var other : List.of("helen", "priya", "root")) {
            As.person(other).get("/cpd-submissions/" + submission).then().statusCode(404);
            As.person(other)
                    .get("/cpd-submissions/" + submission + "/file")
                    .then()
                    .statusCode(404);
            As.person(other).delete("/cpd-submissions/" + submission).then().statusCode(404);
            As.person(other)
                    .get("/cpd-submissions?size=100&recordId=" + id)
                    .then()
                    .body("items.id", not(hasItem(submission)), "total", is(0));
            submit(other, "2025-11-30", id).then().statusCode(400).body("errors.pointer", contains("/recordIds/0"));
        }
    }

    @Test
    void only_what_was_done_in_the_period_and_not_in_the_future() {
        var late = record("amara", Map.of("happenedOn", "2025-12-01"));
        submit("amara", "2025-11-30", late).then().statusCode(400).body("errors.pointer", contains("/recordIds/0"));
        submit("amara", "2025-12-01", late).then().statusCode(201).body("summary.startsOn", is("2025-12-01"));
        var planned = record("amara", Map.of("stage", "planned"));
        submit("amara", "2025-11-30", planned).then().statusCode(400).body("errors.pointer", contains("/recordIds/0"));
        submit("amara", LocalDate.now().plusDays(2).toString(), late)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/submittedOn"));
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("ruleSet", "no-such", "submittedOn", "2025-11-30", "recordIds", List.of(late)))
                .post("/cpd-submissions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ruleSet"));
    }

    @Test
    void a_mistake_is_taken_back_within_a_day_and_a_repeat_notes_nothing() {
        var id = record("amara", Map.of());
        var body = Map.of("ruleSet", "social-work-england", "submittedOn", "2025-11-30", "recordIds", List.of(id));
        var ids = new java.util.HashSet<String>();
        for (var n = 0; n < 2; n++) {
            ids.add(As.person("amara")
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "submit-" + id)
                    .body(body)
                    .post("/cpd-submissions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("summary.id"));
        }
        assertThat(ids).hasSize(1);
        var at = "/cpd-submissions/" + ids.iterator().next();
        Sql.run(
                "update cpd_submission set created_at = now() - interval '25 hours' where id = cast(? as uuid)",
                at.substring(17));
        As.person("amara").get(at).then().body("summary.allowed", is(empty()));
        As.person("amara").delete(at).then().statusCode(409);
        Sql.run(
                "update cpd_submission set created_at = now() - interval '23 hours' where id = cast(? as uuid)",
                at.substring(17));
        As.person("amara").delete(at).then().statusCode(204);
        As.person("amara").get(at).then().statusCode(404);
        assertThat(Sql.all("select what from audit_event where thing_id = ? order by at", at.substring(17)))
                .asString()
                .contains("cpd-submission.note")
                .contains("cpd-submission.take-back");
    }
}
