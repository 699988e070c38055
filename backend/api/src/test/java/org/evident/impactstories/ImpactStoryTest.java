package org.evident.impactstories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImpactStoryTest {

    /** An event of last week to which Tom came, and Daniel did not. */
    private static UUID event() {
        var event = SomeEvent.at("What changed", 20, "now() - interval '7 days'");
        came(event, Booked.TOM, "attended");
        came(event, Booked.DANIEL, "absent");
        return event;
    }

    private static void came(UUID event, String person, String how) {
        Sql.run(
                """
                insert into attendance (booking_id, event_id, organisation_id, how, minutes, source, said_at)
                select id, event_id, organisation_id, ?, 0, 'list', now() from booking where id = ?""",
                how,
                Booked.place(event, person));
    }

    private static Map<String, Object> story(String changed, boolean shared) {
        return Map.of("whatChanged", changed, "forWhom", "A family", "whyItMatters", "They sleep", "shared", shared);
    }

    private static ValidatableResponse tell(String who, UUID event, Map<String, ?> body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/events/" + event + "/impact-stories")
                .then();
    }

    private static ValidatableResponse list(String who, UUID event) {
        return As.person(who).get("/events/" + event + "/impact-stories").then();
    }

    private static ValidatableResponse put(String who, String at, String version, Map<String, ?> body) {
        var request = As.person(who).contentType(ContentType.JSON).body(body);
        if (version != null) request.header("If-Match", version);
        return request.put("/impact-stories/" + at).then();
    }

    private static ValidatableResponse delete(String who, String at, String version) {
        return As.person(who)
                .header("If-Match", version)
                .delete("/impact-stories/" + at)
                .then();
    }

    @Test
    void a_story_is_for_those_who_run_the_event_until_its_author_agrees_that_others_read_it() {
        var event = event();
        var id = tell("tom", event, story("We visit at breakfast", false))
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .body("mine", is(true), "allowed", contains("revise", "remove"))
                .extract()
                .<String>path("id");
        list("gareth", event)
                .statusCode(200)
                .body("items.whatChanged", contains("We visit at breakfast"), "items[0].mine", is(false))
                .body("items[0].allowed", contains("choose"), "allowed", contains("read-all"));
        list("daniel", event).statusCode(200).body("items", is(empty()), "total", is(0), "allowed", is(empty()));
        As.person("daniel").get("/impact-stories/" + id).then().statusCode(404);
        put("tom", id, "\"v0\"", story("We visit at breakfast", true))
                .statusCode(200)
                .body("shared", is(true));
        list("daniel", event).body("items.id", contains(id), "items[0].allowed", is(empty()));
        put("tom", id, "\"v1\"", story("We visit at breakfast", false)).statusCode(200);
        list("daniel", event).body("items", is(empty()));
        list("priya", event).statusCode(404);
    }

    @Test
    void up_to_three_are_told_by_those_who_were_there() {
        var event = event();
        tell("daniel", event, story("Not there", true)).statusCode(403);
        tell("priya", event, story("Not hers", true)).statusCode(404);
        for (var n = 1; n <= 3; n++) {
            list("tom", event).body("allowed", contains("tell"));
            tell("tom", event, story("Change " + n, false)).statusCode(201);
        }
        list("tom", event).body("allowed", is(empty()), "total", is(3));
        tell("tom", event, story("Change 4", false)).statusCode(409);
        tell("tom", event, Map.of("whatChanged", " ", "forWhom", "x", "whyItMatters", "x", "shared", false))
                .statusCode(400)
                .body("errors.pointer", contains("/whatChanged"));
    }

    @Test
    void the_most_significant_are_chosen_with_a_reason_and_come_first() {
        var event = event();
        String first = tell("tom", event, story("First", true)).extract().path("id");
        String second = tell("tom", event, story("Second", false)).extract().path("id");
        var why = Map.of("reason", "It reached a child");
        put("tom", second + "/significance", "\"v0\"", why).statusCode(403);
        put("daniel", second + "/significance", "\"v0\"", why).statusCode(404);
        put("gareth", second + "/significance", null, why).statusCode(428);
        put("gareth", second + "/significance", "\"v0\"", why)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("chosenReason", is("It reached a child"));
        list("gareth", event).body("items.id", contains(second, first));
        put("tom", second, "\"v0\"", story("Other", true)).statusCode(412);
        put("tom", second, "\"v1\"", story("Other words", true)).body("chosenReason", nullValue());
        put("gareth", second + "/significance", "\"v2\"", why).statusCode(200);
        delete("gareth", second + "/significance", "\"v3\"").statusCode(200).body("chosenReason", nullValue());
        delete("gareth", second, "\"v4\"").statusCode(403);
        delete("tom", second, "\"v4\"").statusCode(204);
        As.person("tom").get("/impact-stories/" + second).then().statusCode(404);
    }

    @Test
    void a_file_holds_what_may_be_shared_and_no_names() {
        var event = event();
        tell("tom", event, story("=Shared", true)).statusCode(201);
        tell("tom", event, story("Private", false)).statusCode(201);
        var file = As.person("gareth")
                .get("/events/" + event + "/impact-stories/file")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(file)
                .contains("\"What changed\",\"For whom\"", "\"'=Shared\",\"A family\"")
                .doesNotContain("Private")
                .doesNotContain("Tom");
        As.person("tom").get("/events/" + event + "/impact-stories/file").then().statusCode(403);
        As.nobody().get("/events/" + event + "/impact-stories").then().statusCode(401);
    }
}
