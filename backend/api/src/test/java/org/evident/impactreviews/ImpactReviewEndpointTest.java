package org.evident.impactreviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImpactReviewEndpointTest {

    @Inject
    ImpactReviewService service;

    private static String record(String stage) {
        return As.person("marcus")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "stage", stage,
                        "kind", "reading",
                        "title", "Attachment",
                        "description", "A chapter.",
                        "happenedOn", "2026-10-09",
                        "learning", "Much.",
                        "impact", "More."))
                .post("/cpd-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse answer(String record, int version, Map<String, ?> answer) {
        return As.person("marcus")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(answer)
                .put("/cpd-records/" + record + "/impact-review")
                .then();
    }

    private void ask() {
        QuarkusTransaction.requiringNew().run(service::askSome);
    }

    @Test
    void it_is_asked_once_eight_weeks_after_a_piece_is_complete_and_never_of_a_draft() {
        As.person("marcus")
                .get("/cpd-records/" + record("draft") + "/impact-review")
                .then()
                .statusCode(404);
        var record = record("complete");
        As.person("marcus")
                .get("/cpd-records/" + record + "/impact-review")
                .then()
                .statusCode(200)
                .body("dueOn", is(LocalDate.now().plusWeeks(8).toString()), "due", is(false));
        Sql.run("update impact_review set due_on = current_date where record_id = ?", UUID.fromString(record));
        ask();
        ask();
        As.person("marcus")
                .get("/me/notices?size=100")
                .then()
                .body(
                        "items.findAll { it.address == '/cpd/" + record + "' }.title",
                        contains("Did something you learnt change anything?"));
        As.person("marcus").get("/me/impact-reviews?size=100").then().body("items.recordId", hasItem(record));
    }

    @Test
    void too_early_asks_again_and_an_answer_ends_it() {
        var record = record("complete");
        Sql.run("update impact_review set due_on = current_date where record_id = ?", UUID.fromString(record));
        answer(record, 0, Map.of("changed", "too-early"))
                .statusCode(200)
                .body("due", is(false), "dueOn", is(LocalDate.now().plusWeeks(8).toString()));
        answer(record, 0, Map.of("changed", "yes")).statusCode(412);
        answer(record, 1, Map.of("dueOn", LocalDate.now().minusDays(1).toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/dueOn"));
        answer(record, 1, Map.of("changed", "yes", "words", "We sort a shelf each time."))
                .statusCode(200);
        Sql.run("update impact_review set due_on = current_date where record_id = ?", UUID.fromString(record));
        ask();
        As.person("marcus").get("/me/impact-reviews?size=100").then().body("items.recordId", not(hasItem(record)));
        assertThat(Sql.all(
                        "select asked_at from impact_review where record_id = ? and asked_at is not null",
                        UUID.fromString(record)))
                .isEmpty();
    }

    @Test
    void it_is_nobody_elses() {
        var record = record("complete");
        var body = new HashMap<String, Object>(Map.of("changed", "no"));
        for (var other : new String[] {"helen", "priya", "root"}) {
            As.person(other)
                    .get("/cpd-records/" + record + "/impact-review")
                    .then()
                    .statusCode(404);
            As.person(other)
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"v0\"")
                    .body(body)
                    .put("/cpd-records/" + record + "/impact-review")
                    .then()
                    .statusCode(404);
        }
    }
}
