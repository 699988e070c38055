package org.evident.cpdplans;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LearningGoalEndpointTest {

    private static ValidatableResponse set(String key, Map<String, ?> goal) {
        return As.person("ewan")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(goal)
                .post("/me/learning-goals")
                .then();
    }

    private static ValidatableResponse revise(String who, String id, int version, Map<String, ?> goal) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(goal)
                .put("/me/learning-goals/" + id)
                .then();
    }

    @Test
    void goals_stand_by_their_day_and_go_down_when_they_are_met() {
        Sql.run("delete from learning_goal");
        var late = set("goal-late", Map.of("aim", "Splinting", "dueOn", "2027-09-01", "state", "open"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var soon = set("goal-soon", Map.of("aim", "Falls", "dueOn", "2027-02-01", "state", "open"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        set("goal-soon", Map.of("aim", "Falls", "dueOn", "2027-02-01", "state", "open"))
                .statusCode(201)
                .body("id", is(soon));
        As.person("ewan").get("/me/learning-goals").then().body("items.id", contains(soon, late), "total", is(2));
        revise("ewan", soon, 0, Map.of("aim", "Falls", "state", "met", "progress", "Read two reviews"))
                .statusCode(200)
                .body("version", is(1));
        revise("ewan", soon, 0, Map.of("aim", "Falls", "state", "open")).statusCode(412);
        As.person("ewan").get("/me/learning-goals").then().body("items.id", contains(late, soon));
        for (var other : new String[] {"ruth", "root"}) {
            As.person(other).get("/me/learning-goals/" + soon).then().statusCode(404);
            revise(other, soon, 1, Map.of("aim", "Mine", "state", "open")).statusCode(404);
            As.person(other).delete("/me/learning-goals/" + soon).then().statusCode(204);
            As.person(other).get("/me/learning-goals").then().body("items.id", not(hasItem(soon)));
        }
        As.person("ewan")
                .get("/me/learning-goals/" + soon)
                .then()
                .statusCode(200)
                .header("ETag", is("\"v1\""));
        for (var id : new String[] {soon, late, late})
            As.person("ewan").delete("/me/learning-goals/" + id).then().statusCode(204);
        As.person("ewan").get("/me/learning-goals").then().body("total", is(0));
    }

    @Test
    void a_goal_without_an_aim_is_asked_for_one() {
        set("goal-none", Map.of("aim", " ", "state", "open")).statusCode(400).body("errors.pointer", contains("/aim"));
    }
}
