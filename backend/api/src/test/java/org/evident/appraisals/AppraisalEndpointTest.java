package org.evident.appraisals;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppraisalEndpointTest {

    private static final Map<String, ?> CARD = card("research-limits", "no");

    private static Map<String, ?> card(String question, String answer) {
        return Map.of(
                "answers",
                List.of(
                        Map.of("question", "research-question", "answer", "yes", "why", "It says so on page 2"),
                        Map.of("question", question, "answer", answer)),
                "careful",
                "Nine people took part");
    }

    private static ValidatableResponse appraise(String who, String at, String version, Map<String, ?> body) {
        var request = As.person(who).contentType(ContentType.JSON).body(body);
        if (version != null) request.header("If-Match", version);
        return request.put(at + "/appraisals/" + Written.NORTHDOWN).then();
    }

    @Test
    void each_side_has_questions_of_its_own() {
        As.nobody()
                .get("/appraisal-questions")
                .then()
                .statusCode(200)
                .body(
                        "side",
                        hasItems("practice", "people", "research", "mixed"),
                        "text",
                        hasItem("Was the question clear?"));
    }

    @Test
    void a_card_is_read_by_the_organisation_and_changed_by_those_who_saw_the_newest() {
        var at = Written.published(Map.of("side", "research", "visibility", "network")).at;
        appraise("editha", at, null, CARD).statusCode(200).header("ETag", is("\"v0\""));
        As.person("tom")
                .get(at + "/appraisals")
                .then()
                .statusCode(200)
                .body(
                        "items[0].answers.answer", contains("yes", "no"),
                        "items[0].answers[0].text", is("Was the question clear?"),
                        "items[0].careful", is("Nine people took part"),
                        "items[0].by", is("Editha Rowe"));
        As.person("priya").get(at + "/appraisals").then().body("items", is(empty()));
        appraise("alex", at, null, CARD).statusCode(428);
        appraise("alex", at, "\"v0\"", CARD).statusCode(200).body("version", is(1), "by", is("Alex Penrose"));
        appraise("editha", at, "\"v0\"", CARD).statusCode(412);
        As.person("editha")
                .header("If-Match", "\"v1\"")
                .delete(at + "/appraisals/" + Written.NORTHDOWN)
                .then()
                .statusCode(204);
    }

    @Test
    void questions_of_another_side_twice_or_without_the_right_are_refused() {
        var at = Written.published(Map.of("side", "research")).at;
        for (var question : List.of("people-who", "research-question", "no-such")) {
            appraise("editha", at, null, card(question, "yes"))
                    .statusCode(400)
                    .body("errors.pointer", contains("/answers/1/question"));
        }
        appraise("editha", at, null, card("research-limits", "maybe")).statusCode(400);
        appraise("editha", at, null, Map.of("answers", List.of())).statusCode(400);
        appraise("tom", at, null, CARD).statusCode(403);
        appraise("priya", at, null, CARD).statusCode(404);
        As.nobody().get(at + "/appraisals").then().statusCode(401);
    }
}
