package org.evident.usage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UseEndpointTest {

    private static ValidatableResponse use(String who, String at, String context, Map<String, ?> body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(body)
                .put(at + "/uses/" + context)
                .then();
    }

    @Test
    void i_say_what_i_used_it_for_once_change_my_note_and_take_it_back() {
        var guide = Written.published(Map.of());
        for (var note : List.of("It helped", "It helped a lot")) {
            use("tom", guide.at, "supervision", Map.of("visibility", "me", "note", note))
                    .statusCode(200);
        }
        As.person("tom")
                .get(guide.at + "/uses")
                .then()
                .statusCode(200)
                .body(
                        "mine.note", contains("It helped a lot"),
                        "everyone.context", contains("supervision"),
                        "everyone[0].people", nullValue());
        As.person("tom").delete(guide.at + "/uses/supervision").then().statusCode(204);
        As.person("tom").delete(guide.at + "/uses/supervision").then().statusCode(204);
        As.person("tom").get(guide.at + "/uses").then().body("mine", is(empty()), "everyone", is(empty()));
    }

    @Test
    void people_are_counted_from_five_on_and_nobody_is_named() {
        var guide = Written.published(Map.of("visibility", "public"));
        var northdown = List.of("tom", "gareth", "daniel", "editha", "alex");
        for (var who : northdown) {
            use(who, guide.at, "team-meeting", Map.of("visibility", "organisation", "note", "From " + who.length()))
                    .statusCode(200);
        }
        use("priya", guide.at, "team-meeting", Map.of("visibility", "me", "note", "Only mine"))
                .statusCode(200);
        As.person("tom")
                .get(guide.at + "/uses")
                .then()
                .body(
                        "organisation[0].people", is(5),
                        "everyone[0].people", is(6),
                        "notes.note", not(hasItem("Only mine")),
                        "notes.size()", is(4));
        var outside = As.person("amara").get(guide.at + "/uses").then().statusCode(200);
        outside.body("organisation[0].people", nullValue(), "notes", is(empty()), "everyone[0].people", is(6));
        outside.body(not(containsString("Tom Whitaker")));
    }

    @Test
    void what_is_not_open_to_me_or_no_way_to_use_it_is_refused() {
        var guide = Written.published(Map.of());
        use("priya", guide.at, "policy", Map.of("visibility", "me")).statusCode(404);
        As.person("priya").get(guide.at + "/uses").then().statusCode(404);
        use("tom", guide.at, "lunch", Map.of("visibility", "me")).statusCode(404);
        use("tom", guide.at, "policy", Map.of("visibility", "all", "note", "x".repeat(501)))
                .statusCode(400)
                .body("errors.pointer", hasItem("/note"), "errors.pointer", hasItem("/visibility"));
        As.nobody().get(guide.at + "/uses").then().statusCode(401);
        As.client().get(guide.at + "/uses").then().statusCode(403);
    }
}
