package org.evident.sharedcomments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Learnt;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentEndpointTest {

    private static final String PRIYA = "00000000-0000-7000-8000-000000000103";

    private static ValidatableResponse say(String who, Learnt about, String text, String with) {
        var body = new HashMap<String, Object>(Map.of("text", text));
        if (with != null) body.put("withId", with);
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post(about.things() + "/comments")
                .then();
    }

    private static ValidatableResponse read(String who, Learnt about) {
        return As.person(who).get(about.things() + "/comments").then();
    }

    @Test
    void both_talk_and_two_readers_never_see_one_another() {
        var learnt = Learnt.by("amara");
        learnt.shared();
        learnt.share(PRIYA, Map.of()).statusCode(201);
        say("helen", learnt, " What surprised you? ", null)
                .statusCode(201)
                .body("text", is("What surprised you?"), "allowed", contains("revise", "delete"));
        say("priya", learnt, "Well seen", null).statusCode(201);
        say("amara", learnt, "The silence did", Learnt.HELEN).statusCode(201);
        read("helen", learnt)
                .statusCode(200)
                .body("items.text", contains("The silence did", "What surprised you?"), "total", is(2));
        read("priya", learnt).body("items.text", contains("Well seen"), "total", is(1));
        read("amara", learnt)
                .body("total", is(3), "items.withName", contains("Helen Marsh", priyaName(), "Helen Marsh"));
        As.person("priya")
                .get(learnt.things() + "/comments?withId=" + Learnt.HELEN)
                .then()
                .body("total", is(0));
        As.person("helen")
                .get("/me/notices")
                .then()
                .body("items.title", hasItem("Amara Osei wrote to you about something they shared"));
        As.person("amara")
                .get("/me/notices")
                .then()
                .body("items.title", hasItem("Helen Marsh wrote to you about something you shared"));
        assertThat(Sql.count("select count(*) from notice where title like '%silence%' or detail like '%silence%'"))
                .isZero();
    }

    private static String priyaName() {
        return As.person("priya").get("/me").then().extract().path("displayName");
    }

    @Test
    void only_whom_it_is_open_to_may_talk() {
        var learnt = Learnt.by("amara");
        for (var other : List.of("helen", "tom", "root")) {
            read(other, learnt).statusCode(404);
            say(other, learnt, "Hello", null).statusCode(404);
        }
        say("amara", learnt, "Hello", Learnt.HELEN).statusCode(400).body("errors.pointer", contains("/withId"));
        say("amara", learnt, "Hello", null).statusCode(400);
        learnt.share(Learnt.HELEN, Map.of("mayComment", false)).statusCode(201);
        say("helen", learnt, "Hello", null).statusCode(403);
        read("helen", learnt).statusCode(200).body("total", is(0));
        read("amara", learnt).statusCode(200);
        As.person("amara")
                .get("/things/nothing/" + learnt.id + "/comments")
                .then()
                .statusCode(404);
        learnt.share(Learnt.HELEN, Map.of()).statusCode(201);
        say("helen", learnt, "x".repeat(4001), null).statusCode(400).body("errors.pointer", contains("/text"));
        say("helen", learnt, "  ", null).statusCode(400);
    }

    @Test
    void after_it_ended_the_owner_keeps_all_and_the_reader_their_own() {
        var learnt = Learnt.by("amara");
        var share = learnt.shared();
        say("helen", learnt, "From Helen", null).statusCode(201);
        say("amara", learnt, "From Amara", Learnt.HELEN).statusCode(201);
        As.person("amara").delete("/shares/" + share).then().statusCode(204);
        read("helen", learnt).statusCode(200).body("items.text", contains("From Helen"), "total", is(1));
        say("helen", learnt, "More", null).statusCode(404);
        read("amara", learnt).body("total", is(2));
    }

    @Test
    void ones_own_words_are_changed_for_fifteen_minutes() {
        var learnt = Learnt.by("amara");
        learnt.shared();
        var id = say("helen", learnt, "Frist", null).statusCode(201).extract().<String>path("id");
        revise("helen", id, 0, "First").statusCode(200).body("text", is("First"), "version", is(1));
        revise("helen", id, 0, "Late").statusCode(412);
        revise("amara", id, 1, "Mine now").statusCode(404);
        As.person("amara").delete("/shared-comments/" + id).then().statusCode(404);
        Sql.run(
                "update shared_comment set created_at = now() - interval '16 minutes' where id = ?",
                UUID.fromString(id));
        revise("helen", id, 1, "Too late").statusCode(409);
        As.person("helen").delete("/shared-comments/" + id).then().statusCode(409);
        var next = say("helen", learnt, "Away", null).extract().<String>path("id");
        As.person("helen").delete("/shared-comments/" + next).then().statusCode(204);
        read("amara", learnt).body("items.text", contains("First"), "items[0].allowed", is(empty()));
    }

    private static ValidatableResponse revise(String who, String id, int version, String text) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("text", text))
                .put("/shared-comments/" + id)
                .then();
    }
}
