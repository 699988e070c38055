package org.evident.resources;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LifeCycleEndpointTest {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    /** A draft of Northdown's, and the version it stands at. */
    private static final class Draft {
        final String title = "Meadow guide number " + NEXT.incrementAndGet();
        final String at;
        String tag;

        Draft() {
            String kind =
                    As.nobody().get("/kinds").then().statusCode(200).extract().path("items[0].id");
            var added = As.person("editha")
                    .contentType(ContentType.JSON)
                    .body(Map.of(
                            "title",
                            title,
                            "kindId",
                            kind,
                            "organisationId",
                            NORTHDOWN,
                            "side",
                            "practice",
                            "access",
                            "internal",
                            "visibility",
                            "organisation"))
                    .post("/resources")
                    .then()
                    .statusCode(201);
            at = "/resources/" + added.extract().path("id");
            tag = added.extract().header("ETag");
        }

        ValidatableResponse act(String who, String act, Map<String, ?> body) {
            var request = As.person(who).header("If-Match", tag);
            if (body != null) request.contentType(ContentType.JSON).body(body);
            var answer = request.post(at + "/" + act).then();
            if (answer.extract().statusCode() == 200) tag = answer.extract().header("ETag");
            return answer;
        }
    }

    @Test
    void a_draft_is_sent_for_review_sent_back_with_a_note_and_published() {
        var draft = new Draft();
        draft.act("editha", "submit", null)
                .statusCode(200)
                .body("status", is("in-review"), "allowed", contains("edit", "return", "publish", "withdraw"));
        draft.act("alex", "return", Map.of("note", " ")).statusCode(400).body("errors.pointer", contains("/note"));
        draft.act("alex", "return", Map.of("note", "Say who it is for"))
                .statusCode(200)
                .body("status", is("draft"), "returnNote", is("Say who it is for"), "allowed", hasItem("submit"));
        draft.act("editha", "submit", null).statusCode(200).body("returnNote", is(nullValue()));
        draft.act("alex", "publish", null)
                .statusCode(200)
                .body("status", is("published"), "allowed", contains("edit", "review", "archive", "withdraw"));
    }

    @Test
    void an_archived_one_is_gone_from_lists_and_comes_back_after_a_check() {
        var draft = new Draft();
        draft.act("editha", "publish", null).statusCode(200);
        draft.act("editha", "archive", null).statusCode(200).body("status", is("archived"));
        As.person("tom").get(draft.at).then().statusCode(404);
        As.person("editha").get("/resources?status=archived").then().body("items.title", hasItem(draft.title));
        draft.act("editha", "review", Map.of("reviewBy", TODAY.toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/reviewBy"), "errors[0].message", containsString("in the future"));
        draft.act("editha", "review", Map.of("reviewBy", TODAY.plusYears(1).toString()))
                .statusCode(200)
                .body(
                        "status",
                        is("published"),
                        "reviewBy",
                        is(TODAY.plusYears(1).toString()));
        As.person("tom").get(draft.at).then().statusCode(200).body("allowed", is(empty()));
    }

    @Test
    void what_its_stage_does_not_allow_is_refused() {
        var draft = new Draft();
        draft.act("editha", "archive", null).statusCode(409).body("type", is("/problems/conflict"));
        draft.act("editha", "return", Map.of("note", "No")).statusCode(409);
        draft.act("editha", "withdraw", Map.of("reason", "Made twice"))
                .statusCode(200)
                .body("allowed", is(empty()));
        for (var act : new String[] {"submit", "publish", "archive"})
            draft.act("editha", act, null).statusCode(409);
    }

    @Test
    void only_those_who_edit_there_and_saw_the_newest_version_may_act() {
        var draft = new Draft();
        draft.act("priya", "submit", null).statusCode(404);
        draft.act("editha", "publish", null).statusCode(200);
        draft.act("tom", "archive", null).statusCode(403);
        As.person("editha").post(draft.at + "/archive").then().statusCode(428);
        draft.tag = "\"v0\"";
        draft.act("editha", "archive", null).statusCode(412);
    }

    @Test
    void ours_lists_what_my_organisation_keeps_and_what_of_it_is_due_a_check() {
        As.person("editha")
                .get("/resources?ours=true&size=100")
                .then()
                .statusCode(200)
                .body(
                        "items.status",
                        everyItem(anyOf(is("published"), is("review-due"))),
                        "items.title",
                        hasItem("Reading desk for refugee support"),
                        "items.title",
                        not(hasItem("Kinship Care Practice Guide")));
        As.person("tom").get("/resources?ours=true").then().statusCode(200).body("total", is(0));
        As.person("claire")
                .get("/resources?status=review-due")
                .then()
                .statusCode(200)
                .body("items.reviewOverdue", everyItem(is(true)));
    }
}
