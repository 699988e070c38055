package org.evident.bookingpolicies;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BookingPolicyEndpointTest {

    private static final String PATH = "/organisations/" + SomeEvent.NORTHDOWN + "/booking-policy";

    private static Map<String, Object> policy() {
        return new HashMap<>(Map.of(
                "approval",
                true,
                "cutoffDays",
                7,
                "cutoffWorking",
                false,
                "chargePence",
                9050,
                "substitutes",
                false,
                "reminderDays",
                List.of(2, 10, 2),
                "offerHours",
                12,
                "approvalDays",
                3,
                "closedDays",
                List.of("2027-01-04")));
    }

    private static ValidatableResponse put(String who, int version, Object body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(body)
                .put(PATH)
                .then();
    }

    @AfterEach
    void as_usual() {
        Sql.run("delete from booking_policy where organisation_id = cast(? as uuid)", SomeEvent.NORTHDOWN);
    }

    @Test
    void who_has_set_nothing_has_what_is_usual_and_its_people_read_it_in_words() {
        As.person("tom")
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("isSet", is(false))
                .body("words", equalTo("Cancel up to 3 working days before. A colleague can come instead."))
                .body("reminderDays", equalTo(List.of(14, 5)))
                .body("allowed", hasSize(0));
        As.person("amara").get(PATH).then().statusCode(404);
    }

    @Test
    void an_administrator_sets_it_and_it_holds_from_then_on() {
        put("tom", 0, policy()).statusCode(403);
        put("gareth", 0, policy())
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("reminderDays", equalTo(List.of(10, 2)))
                .body(
                        "words",
                        equalTo("Cancel up to 7 days before. After that, or for not coming, £90.50 is charged."));
        put("gareth", 0, policy()).statusCode(412);
        put("gareth", 1, policy()).statusCode(200).header("ETag", "\"v2\"");
        var event = SomeEvent.open("By the new policy", 3);
        As.person("tom")
                .get("/events/" + event + "/booking-outlook")
                .then()
                .body("needsApproval", is(true))
                .body("policy", containsString("£90.50"));
    }

    @Test
    void what_is_out_of_bounds_is_told_field_by_field() {
        var wrong = policy();
        wrong.put("cutoffDays", 61);
        wrong.put("reminderDays", List.of(0));
        put("gareth", 0, wrong).statusCode(400).body("errors", hasSize(2));
        var never = policy();
        never.put("closedDays", List.of("+999999999-12-31"));
        put("gareth", 0, never).statusCode(400);
        var words = policy();
        words.put("chargePence", "a lot");
        put("gareth", 0, words)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/chargePence"))
                .body("errors[0].message", equalTo("Enter a whole number, such as 25"));
    }
}
