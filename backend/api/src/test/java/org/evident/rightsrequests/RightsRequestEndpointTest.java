package org.evident.rightsrequests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.evident.shared.time.UkTime;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RightsRequestEndpointTest {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final String ESTUARY = "00000000-0000-7000-8000-000000000002";
    private static final String TOM = "00000000-0000-7000-8000-000000000102";
    private static final String OF_NORTHDOWN = "/organisations/" + NORTHDOWN + "/rights-requests";

    @Inject
    RequestReminders reminders;

    private static RequestSpecification sends(String who, Object body) {
        return As.person(who).contentType(ContentType.JSON).body(body);
    }

    private static String step(String at, String version, String step, String note, int status) {
        return sends("gareth", Map.of("step", step, "note", note))
                .header("If-Match", version)
                .put(at + "/step")
                .then()
                .statusCode(status)
                .extract()
                .header("ETag");
    }

    @Test
    void a_person_asks_is_asked_back_answers_and_reads_the_answer() {
        var raised = sends("tom", Map.of("organisationId", NORTHDOWN, "kind", "access", "words", "All of it"))
                .post("/me/rights-requests")
                .then()
                .statusCode(201)
                .body("state", is("received"), "steps.step", contains("receive"), "allowed", is(java.util.List.of()))
                .extract();
        var id = raised.<String>path("id");
        var at = "/rights-requests/" + id;
        As.person("gareth")
                .get("/me/notices?size=100")
                .then()
                .body("items.address", hasItem("/admin/privacy/requests/" + id));

        step(at, "\"v99\"", "start", "", 412);
        step(at, raised.header("ETag"), "reply", "", 409);
        step(at, raised.header("ETag"), "clarify", " ", 400);
        var asked = step(at, raised.header("ETag"), "clarify", "Since when?", 200);
        As.person("tom")
                .get("/me" + at)
                .then()
                .body(
                        "state", is("clarifying"),
                        "dueOn", nullValue(),
                        "daysLeft", nullValue(),
                        "allowed", contains("reply"),
                        "steps[1].note", is("Since when?"));
        As.person("tom")
                .get("/me/notices")
                .then()
                .body("items[0].title", is("We need to know more about your request"));
        sends("joyce", Map.of("words", "Since always"))
                .header("If-Match", asked)
                .put("/me" + at + "/reply")
                .then()
                .statusCode(404);
        var replied = sends("tom", Map.of("words", "Since 2020"))
                .header("If-Match", asked)
                .put("/me" + at + "/reply")
                .then()
                .statusCode(200)
                .body("state", is("in-progress"), "steps[2].byRequester", is(true))
                .extract()
                .header("ETag");
        var refused = step(at, replied, "refuse", "It was never ours", 200);
        As.person("tom").get("/me/notices").then().body("items[0].detail", containsString("ico.org.uk"));
        step(at, refused, "answer", "", 409);
        As.person("gareth").get(OF_NORTHDOWN + "?show=closed").then().body("items[0].id", is(id));
        As.person("tom").get("/me/rights-requests").then().body("items.id", hasItem(id));
    }

    @Test
    void one_that_came_by_letter_runs_from_its_day_and_a_repeat_logs_one() {
        var body = Map.of(
                "requesterName", "Una Byrne",
                "kind", "erasure",
                "channel", "letter",
                "receivedOn", UkTime.today(Clock.systemUTC()).minusDays(60).toString());
        var first = sends("gareth", body).header("Idempotency-Key", "una").post(OF_NORTHDOWN);
        first.then().statusCode(201).body("daysLeft", lessThan(0), "allowed", not(hasItem("extend")));
        sends("gareth", body)
                .header("Idempotency-Key", "una")
                .post(OF_NORTHDOWN)
                .then()
                .statusCode(201)
                .body("id", is(first.<String>path("id")));
        As.person("gareth")
                .get(OF_NORTHDOWN)
                .then()
                .body("items[0].id", is(first.<String>path("id")), "items[0].words", nullValue())
                .body("items[0].steps", nullValue());
        As.person("gareth").get("/rights-requests/" + first.path("id")).then().statusCode(200);
        assertThat(Sql.count(
                        "select count(*) from audit_event where what = 'rights-request.view' and thing_id = ?",
                        first.<String>path("id")))
                .isOne();
    }

    @Test
    void late_ones_come_first_and_those_whose_clock_stands_last() {
        var left = As.person("gareth")
                .get(OF_NORTHDOWN + "?size=100")
                .then()
                .statusCode(200)
                .body("items.state", hasItems("received", "in-progress", "clarifying"))
                .extract()
                .<Integer>jsonPath()
                .getList("items.daysLeft", Integer.class);
        var running = left.stream().takeWhile(java.util.Objects::nonNull).toList();
        assertThat(running).isSorted();
        assertThat(left.subList(running.size(), left.size())).containsOnlyNulls();
    }

    @Test
    void nobody_asks_of_an_organisation_they_were_never_with_or_from_tomorrow() {
        sends("tom", Map.of("organisationId", ESTUARY, "kind", "access"))
                .post("/me/rights-requests")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/organisationId"));
        var tomorrow = UkTime.today(Clock.systemUTC()).plusDays(1).toString();
        sends("gareth", Map.of("requesterName", "U", "kind", "access", "channel", "email", "receivedOn", tomorrow))
                .post(OF_NORTHDOWN)
                .then()
                .statusCode(400)
                .body("errors[0].message", is("Enter a day from a year ago to today"));
    }

    @Test
    void people_of_one_organisation_are_found_those_who_left_too() {
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/data-subjects?q=carter")
                .then()
                .statusCode(200)
                .body("items.name", contains("Sam Carter"), "items.leftOn", everyItem(not(nullValue())));
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/data-subjects?q=amara")
                .then()
                .body("total", is(0));
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/data-subjects?q=%25%25")
                .then()
                .body("total", is(0));
    }

    @Test
    void those_who_look_after_privacy_hear_that_one_is_due_and_once() throws Exception {
        var due = UkTime.today(Clock.systemUTC()).minusYears(1).withDayOfMonth(3);
        var id = sends(
                        "gareth",
                        Map.of(
                                "personId", TOM,
                                "requesterName", "Tom Whitaker",
                                "kind", "complaint",
                                "channel", "phone",
                                "receivedOn", due.plusMonths(1).toString()))
                .post(OF_NORTHDOWN)
                .then()
                .statusCode(201)
                .extract();
        var today = new ObjectMapper().createObjectNode().put("day", id.<String>path("dueOn"));
        reminders.handle(today);
        reminders.handle(today);
        var missed = new ObjectMapper()
                .createObjectNode()
                .put(
                        "day",
                        LocalDate.parse(id.<String>path("dueOn")).plusDays(3).toString());
        reminders.handle(missed);
        var address = "/admin/privacy/requests/" + id.<String>path("id");
        As.person("gareth")
                .get("/me/notices?size=100")
                .then()
                .body(
                        "items.findAll { it.address == '" + address + "' }.title",
                        containsInAnyOrder(
                                "A request about somebody's data is due today",
                                "A request about somebody's data is late"));
    }
}
