package org.evident.demo;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

/** Every screen of learning events has something true to show from the first start on. */
@QuarkusTest
class LearningDemoTest {

    private static final String EVENTS = "/events/00000000-0000-7000-8000-0000000";

    @Test
    void amara_has_been_to_three_waits_for_two_and_was_offered_a_place() {
        As.person("amara")
                .get("/me/attendance?size=100")
                .then()
                .statusCode(200)
                .body("items.title", hasItems("Stop the Clock: Assessment", "Domestic abuse: what the evidence says"))
                .body("items.find { it.title == 'Stop the Clock: Assessment' }.certificate", notNullValue())
                .body("items.find { it.title == 'Stop the Clock: Assessment' }.minutes", greaterThanOrEqualTo(90));
        As.person("amara").get("/me/protected-time").then().body("year.minutes", greaterThan(200));
        As.person("amara")
                .get("/me/bookings?show=waiting&size=100")
                .then()
                .body("items.state", hasItems("waiting", "offered"));
        As.person("amara")
                .get("/me/evaluations?size=100")
                .then()
                .body("items.stage", hasItems("immediate", "follow-up"));
    }

    @Test
    void helen_has_a_place_to_approve_and_has_decided_others() {
        As.person("helen")
                .get("/booking-approvals?show=open&size=100")
                .then()
                .body("items.personName", hasItem("Amara Osei"));
        As.person("helen")
                .get("/booking-approvals?show=decided&size=100")
                .then()
                .body("items.outcome", hasItems("approved", "declined"));
    }

    @Test
    void the_webinar_was_attended_by_97_and_its_evaluation_can_be_read() {
        As.person("claire")
                .get(EVENTS + "15031/sign-in")
                .then()
                .statusCode(200)
                .body("counts.attended", is(92), "counts.part", is(5));
        var stages = As.person("priya")
                .get(EVENTS + "15062/evaluations")
                .then()
                .statusCode(200)
                .extract();
        for (var n = 0; n < 3; n++) {
            As.person("priya")
                    .get("/evaluations/" + stages.path("items[%d].id".formatted(n)) + "/results")
                    .then()
                    .statusCode(200)
                    .body("people", greaterThanOrEqualTo(5), "questions.texts.flatten()", not(empty()));
        }
    }
}
