package org.evident.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.decisions.SomeDecision.BRIEFING;
import static org.evident.decisions.SomeDecision.begun;
import static org.evident.decisions.SomeDecision.citing;
import static org.evident.decisions.SomeDecision.evidence;
import static org.evident.decisions.SomeDecision.save;
import static org.evident.decisions.SomeDecision.whole;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionEndpointTest {

    @Test
    void it_is_kept_as_it_is_typed_whatever_is_missing() {
        var at = begun("amara", Map.of("state", "draft", "title", " Half a ti"));
        save(
                        "amara",
                        at,
                        0,
                        Map.of("state", "draft", "title", "🙂 Half\n", "evidence", List.of(evidence("people", ""))))
                .statusCode(200)
                .header("ETag", is("\"v1\""))
                .body("title", is("🙂 Half\n"), "visibility", is("private"), "evidence.side", contains("people"))
                .body(
                        "lacks",
                        contains(
                                "question",
                                "context",
                                "missing/practice",
                                "missing/people",
                                "missing/research",
                                "against",
                                "changeMind",
                                "conclusion",
                                "decidedOn"))
                .body("allowed", contains("revise", "bin"));
    }

    @Test
    void two_tabs_never_overwrite_one_another_and_a_repeat_begins_nothing() {
        var at = begun("amara", Map.of("state", "draft", "title", "First"));
        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> save("amara", at, 0, Map.of("state", "draft", "title", "Racing " + n))
                        .extract()
                        .statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> List.of(200, 412)
                .contains(status));
        var key = java.util.UUID.randomUUID().toString();
        var ids = IntStream.range(0, 2)
                .mapToObj(n -> As.person("amara")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(Map.of("state", "draft", "title", "Once"))
                        .post("/decisions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct();
        assertThat(ids).hasSize(1);
    }

    @Test
    void a_side_that_is_empty_needs_its_reason_before_it_is_decided() {
        var decision = whole();
        decision.put("evidence", List.of(evidence("practice", "Core groups"), evidence("people", "  ")));
        var at = begun("amara", Map.of("state", "draft"));
        save("amara", at, 0, decision)
                .statusCode(400)
                .body("errors.pointer", contains("/missing/people", "/missing/research"));
        decision.put("missing", Map.of("people", "We could not ask in a day", "research", "There is none"));
        save("amara", at, 0, decision)
                .statusCode(200)
                .body("lacks", empty(), "missing.people", is("We could not ask in a day"), "reviewDue", is(true));
    }

    @Test
    void what_is_called_decided_or_reviewed_is_whole() {
        var decision = whole();
        decision.put("decidedOn", LocalDate.now().plusDays(2).toString());
        decision.put("state", "reviewed");
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(decision)
                .post("/decisions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/decidedOn", "/reviewOn", "/review/happened", "/review/right"));
        var wrong = evidence("people", "They said so");
        wrong.put("subKind", "law-and-policy");
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("state", "draft", "evidence", List.of(wrong), "referenceCode", "EC-1"))
                .post("/decisions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/evidence/0/subKind"));
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("state", "draft", "referenceCode", "Robin Vale"))
                .post("/decisions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/referenceCode"));
    }

    @Test
    void what_it_rests_on_stands_still_until_it_is_opened_again() {
        var decision = whole();
        var at = begun("amara", decision);
        decision.put("plainVersion", "Home feels calmer.");
        save("amara", at, 0, decision).statusCode(200).body("plainVersion", is("Home feels calmer."));
        decision.put("conclusion", "Something else");
        save("amara", at, 1, decision).statusCode(409);
        decision.put("state", "draft");
        save("amara", at, 1, decision).statusCode(200).body("conclusion", is("Something else"));
        decision.put("state", "reviewed");
        decision.put("review", Map.of("happened", "It held", "right", "partly", "learnt", "Ask sooner"));
        save("amara", at, 2, decision).statusCode(200).body("review.right", is("partly"), "reviewDue", is(false));
        decision.put("state", "closed");
        save("amara", at, 3, decision).statusCode(200).body("state", is("closed"));
    }

    @Test
    void what_is_thrown_away_comes_back_as_it_was() {
        var at = begun("amara", whole());
        As.person("amara").delete(at).then().statusCode(204);
        save("amara", at, 1, whole()).statusCode(409);
        As.person("amara").get("/decisions?show=binned&size=100").then().body("items.id", hasItem(at.substring(11)));
        As.person("amara").get("/decisions?size=100").then().body("items.id", not(hasItem(at.substring(11))));
        As.person("amara").post(at + "/restore").then().statusCode(200).body("title", is("Step down"));
    }

    @Test
    void a_list_is_narrowed_by_state_context_words_and_what_is_due() {
        var decision = whole();
        decision.put("title", "Zebra");
        decision.put("context", "planning");
        var one = begun("tom", decision).substring(11);
        decision.put("state", "draft");
        begun("tom", decision);
        As.person("tom")
                .get("/decisions?q=zebra&state=decided&context=planning&due=review")
                .then()
                .body("items.id", contains(one), "total", is(1), "items[0].sides.research", is(1))
                .body("items[0].reviewDue", is(true), "items[0].flagged", is(false));
        As.person("tom").get("/decisions?q=zebra&due=flag").then().body("total", is(0));
        As.person("tom").get("/decisions?q=zebra&context=commissioning").then().body("total", is(0));
    }

    @Test
    void a_statement_names_all_three_sides_in_the_owners_words_with_references() {
        var decision = whole();
        decision.put("statement", "My own words");
        var sides = new ArrayList<>(List.of(
                citing("practice", "The law is clear", "00000000-0000-7000-8000-000000001002"),
                citing("research", "A briefing", BRIEFING),
                citing("research", "Again", BRIEFING)));
        decision.put("evidence", sides);
        decision.put("missing", Map.of("people", "We could not ask"));
        var at = begun("amara", decision);
        As.person("amara")
                .get(at + "/statement")
                .then()
                .statusCode(200)
                .body("statement", containsString("From practice knowledge and experience: The law is clear. [1]"))
                .body("statement", containsString("From research: A briefing. [2] Again. [2]"))
                .body(
                        "statement",
                        containsString("There is nothing from people’s views and wishes, because: We could not ask."))
                .body("references.number", contains(1, 2))
                .body("references[0].text", containsString("Children Act 1989"))
                .body("references[1].text", containsStringIgnoringCase("Mental capacity, self-neglect"));
        As.person("amara").get(at).then().body("statement", is("My own words"));
    }

    @Test
    void cpd_begins_with_what_was_learnt_once() {
        var decision = whole();
        var draft = begun("amara", Map.of("state", "draft"));
        learn(draft).statusCode(409);
        decision.put("review", Map.of("happened", "It held", "learnt", "Ask sooner"));
        var at = begun("amara", decision);
        var id = learn(at).statusCode(200).extract().<String>path("id");
        learn(at).body("id", is(id));
        As.person("amara")
                .get("/cpd-records/" + id)
                .then()
                .body("kind", is("decision"), "learning", is("Ask sooner"), "stage", is("draft"))
                .body("links[0].kind", is("decision"), "links[0].link.address", is(at));
    }

    private static io.restassured.response.ValidatableResponse learn(String at) {
        return As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(at + "/cpd-record")
                .then();
    }

    @Test
    void nothing_of_its_text_is_audited() {
        var at = begun("amara", Map.of("state", "draft", "title", "Quokka"));
        assertThat(Sql.count("select count(*) from audit_event where thing_id = ?", at.substring(11)))
                .isEqualTo(1);
        assertThat(Sql.count("select count(*) from audit_event where cast(detail as text) like '%Quokka%'"))
                .isZero();
    }
}
