package org.evident.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlanEndpointTest {

    private static final String LINK_BROKEN = "00000000-0000-7000-8000-000000001040";

    private static ValidatableResponse plan(String who, String query) {
        return As.person(who).get("/plans?" + query).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 15, 20, 30, 60})
    void it_fits_the_time_and_stays_the_same_all_day(int minutes) {
        var first = plan("tom", "minutes=" + minutes)
                .body("total", lessThanOrEqualTo(minutes), "items.size()", greaterThan(0))
                .extract()
                .<List<String>>path("items.resource.id");
        plan("tom", "minutes=" + minutes).body("items.resource.id", is(first));
    }

    @Test
    void twenty_minutes_touch_more_than_one_side() {
        plan("tom", "minutes=20").body("sides.size()", greaterThan(1));
    }

    @Test
    void another_plan_is_another_one() {
        var seen = new HashSet<String>();
        for (var offset = 0; offset < 3; offset++) {
            List<String> ids = plan("amara", "minutes=10&offset=" + offset)
                    .body("another", is(true))
                    .extract()
                    .path("items.resource.id");
            assertThat(seen).doesNotContainAnyElementsOf(ids);
            seen.addAll(ids);
        }
    }

    @Test
    void carers_get_what_is_theirs_and_those_who_follow_nothing_get_something() {
        plan("ruth", "minutes=10").body("items.size()", greaterThan(0));
        for (var offset = 0; offset < 20; offset++) {
            List<String> ids =
                    plan("joyce", "minutes=15&offset=" + offset).extract().path("items.resource.id");
            assertThat(ids).isNotEmpty();
            for (var id : ids) As.person("joyce").get("/resources/" + id).then().statusCode(200);
        }
    }

    @Test
    void it_keeps_to_a_topic_and_says_why() {
        var topic = As.person("tom").get("/topics/domestic-abuse").<String>path("id");
        As.person("tom").put("/me/interests/" + topic).then().statusCode(204);
        plan("tom", "minutes=30&topic=domestic-abuse")
                .body("items.reasons.flatten()", hasItem("You follow Domestic abuse"), "items.size()", greaterThan(0));
        plan("tom", "minutes=30&topic=no-such-topic").body("items.size()", is(0), "another", is(false));
    }

    @Test
    void what_i_keep_comes_first_and_what_i_have_done_does_not_come() {
        var id = plan("claire", "minutes=5").extract().<String>path("items[0].resource.id");
        keep(id, "to-read");
        plan("claire", "minutes=5")
                .body("items.find { it.resource.id == '" + id + "' }.reasons", hasItem("On your reading list"));
        keep(id, "done");
        for (var offset = 0; offset < 10; offset++)
            plan("claire", "minutes=5&offset=" + offset).body("items.resource.id", not(hasItem(id)));
        As.person("claire").delete("/reading-list/" + id).then().statusCode(204);
    }

    private static void keep(String id, String status) {
        As.person("claire")
                .contentType(ContentType.JSON)
                .body(Map.of("status", status))
                .put("/reading-list/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void nothing_that_cannot_be_opened_is_in_it() {
        for (var offset = 0; offset < 30; offset++)
            plan("tom", "minutes=10&offset=" + offset).body("items.resource.id", everyItem(not(is(LINK_BROKEN))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes=4", "minutes=61", "offset=-1", "offset=51"})
    void bad_words_are_refused(String query) {
        As.person("tom").get("/plans?" + query).then().statusCode(400);
        As.nobody().get("/plans").then().statusCode(401);
        As.client().get("/plans").then().statusCode(403);
    }
}
