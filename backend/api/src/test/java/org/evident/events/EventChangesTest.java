package org.evident.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.events.Plans.ESTUARY;
import static org.evident.events.Plans.NORTHDOWN;
import static org.evident.events.Plans.act;
import static org.evident.events.Plans.event;
import static org.evident.events.Plans.id;
import static org.evident.events.Plans.published;
import static org.evident.events.Plans.revise;
import static org.evident.events.Plans.versioned;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Changes of what stands in people's calendars, and of places that people hold. */
@QuarkusTest
class EventChangesTest {

    @Test
    void places_cannot_be_fewer_than_people_hold() {
        var event = event(ESTUARY, "Fewer places");
        var made = published("priya", event);
        Plans.hold(made, ESTUARY, 22, false);
        event.put("capacity", 21);
        revise("priya", made, event)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/capacity"))
                .body("errors[0].message", is("22 people hold a place. Set places to 22 or more"));
        event.put("capacity", 22);
        revise("priya", made, event)
                .then()
                .statusCode(200)
                .body("stage", is("full"), "placesLeft", is(0), "taken", is(22));
    }

    @Test
    void places_kept_for_a_partner_are_part_of_all_and_counted_apart() {
        var event = event(ESTUARY, "Kept for partners");
        event.put("visibility", "network");
        event.put("capacity", 10);
        event.put("allocations", List.of(Map.of("organisationId", NORTHDOWN, "places", 4)));
        var made = published("priya", event);
        Plans.hold(made, NORTHDOWN, 3, true);
        Plans.hold(made, ESTUARY, 5, false);
        As.person("tom").get("/events/" + made).then().body("placesLeft", is(2), "taken", is(8));
        As.person("ruth").get("/events/" + made).then().body("placesLeft", is(1));
        event.put("allocations", List.of(Map.of("organisationId", NORTHDOWN, "places", 2)));
        revise("priya", made, event).then().statusCode(400).body("errors[0].pointer", is("/allocations"));
        event.put("allocations", List.of(Map.of("organisationId", NORTHDOWN, "places", 3)));
        event.put("capacity", 8);
        revise("priya", made, event)
                .then()
                .statusCode(200)
                .body("allocations.places", contains(3), "allocations.taken", contains(3), "stage", is("full"));
        event.put("allocations", List.of(Map.of("organisationId", NORTHDOWN, "places", 15)));
        event.put("capacity", 20);
        revise("priya", made, event).then().statusCode(200).body("placesLeft", is(0));
        event.put("allocations", List.of());
        revise("priya", made, event).then().statusCode(400);
    }

    @Test
    void a_move_over_the_october_change_keeps_the_local_time_and_the_entry_in_calendars() {
        var event = event(ESTUARY, "Over October");
        event.put("startsAt", "2027-10-28T09:30");
        event.put("endsAt", "2027-10-28T12:30");
        var made = published("priya", event);
        var uid = As.person("priya")
                .get("/events/" + made)
                .then()
                .body("startsAt", is("2027-10-28T08:30:00Z"))
                .extract()
                .<String>path("icalUid");
        event.put("startsAt", "2027-11-04T09:30");
        event.put("endsAt", "2027-11-04T12:30");
        revise("priya", made, event)
                .then()
                .statusCode(200)
                .body("localStartsAt", is("2027-11-04T09:30"), "startsAt", is("2027-11-04T09:30:00Z"))
                .body("icalSequence", is(1), "icalUid", is(uid));
        event.put("summary", "What nobody's calendar holds");
        revise("priya", made, event).then().statusCode(200).body("icalSequence", is(1));
        event.put("venue", "Room 4");
        revise("priya", made, event).then().statusCode(200).body("icalSequence", is(2));
    }

    @Test
    void a_time_that_no_clock_shows_is_refused_and_the_first_of_two_is_taken() {
        var spring = event(ESTUARY, "Spring");
        spring.put("startsAt", "2027-03-28T01:30");
        spring.put("endsAt", "2027-03-28T03:30");
        Plans.add("priya", spring).then().statusCode(400).body("errors[0].pointer", is("/startsAt"));
        var autumn = event(ESTUARY, "Autumn");
        autumn.put("startsAt", "2027-10-31T01:30");
        autumn.put("endsAt", "2027-10-31T03:30");
        Plans.add("priya", autumn).then().statusCode(201).body("startsAt", is("2027-10-31T00:30:00Z"));
    }

    @Test
    void what_is_postponed_gets_another_date_and_what_is_cancelled_stays_to_be_read() {
        var made = published("priya", event(ESTUARY, "Called off"));
        act("priya", made, "postpone", Map.of("reason", "The trainer is ill"))
                .then()
                .statusCode(200)
                .body("stage", is("postponed"), "statusReason", is("The trainer is ill"), "icalSequence", is(1));
        versioned("priya", made)
                .body(Map.of("startsAt", "2027-07-01T09:30", "endsAt", "2027-07-01T12:30"))
                .put("/events/" + made + "/date")
                .then()
                .statusCode(200)
                .body("stage", is("booking-open"), "statusReason", nullValue(), "icalSequence", is(2));
        act("priya", made, "cancel", Map.of("reason", "  ")).then().statusCode(400);
        act("priya", made, "cancel", Map.of("reason", "Too few"))
                .then()
                .statusCode(200)
                .body("icalSequence", is(3));
        As.person("amara").get("/events/" + made).then().statusCode(200).body("stage", is("cancelled"));
        revise("priya", made, event(ESTUARY, "Called off")).then().statusCode(409);
        assertThat(Sql.all("select what from audit_event where thing_id = ? order by at", made))
                .containsExactly("event.publish", "event.postpone", "event.set-date", "event.cancel");
    }

    @Test
    void those_who_wanted_a_date_are_told_once() {
        var event = event(ESTUARY, "When there is a date");
        event.remove("startsAt");
        event.remove("endsAt");
        var made = published("priya", event);
        As.person("amara")
                .get("/events/" + made)
                .then()
                .body("stage", is("interest"), "allowed", contains("be-interested"));
        for (var time = 0; time < 2; time++) {
            As.person("amara")
                    .put("/events/" + made + "/interest")
                    .then()
                    .statusCode(200)
                    .body("interested", is(1));
        }
        As.person("marcus").put("/events/" + made + "/interest").then().body("interested", is(2));
        As.person("marcus").delete("/events/" + made + "/interest").then().statusCode(204);
        As.person("tom").put("/events/" + made + "/interest").then().statusCode(404);
        for (var day : List.of("2027-07-01", "2027-07-02")) {
            versioned("priya", made)
                    .body(Map.of("startsAt", day + "T09:30", "endsAt", day + "T12:30"))
                    .put("/events/" + made + "/date")
                    .then()
                    .statusCode(200);
        }
        assertThat(Sql.all("select cast(person_id as text) from notice where key = ?", "event-date:" + made))
                .containsExactly(id(101));
        As.person("helen").put("/events/" + made + "/interest").then().statusCode(409);
    }

    @Test
    void those_who_wanted_a_date_hear_that_there_will_be_none_if_it_is_open_to_them() {
        var event = event(ESTUARY, "Never a date");
        event.remove("startsAt");
        event.remove("endsAt");
        var made = published("priya", event);
        As.person("amara").put("/events/" + made + "/interest").then().statusCode(200);
        Sql.run("insert into event_interest values (cast(? as uuid), cast(? as uuid), now())", made, id(102));
        act("priya", made, "cancel", Map.of("reason", "No trainer")).then().statusCode(200);
        assertThat(Sql.all("select cast(person_id as text) from notice where key = ?", "event-cancelled:" + made))
                .containsExactly(id(101));
        As.person("tom").delete("/events/" + made + "/interest").then().statusCode(204);
        As.person("tom").delete("/events/" + made + "/interest").then().statusCode(404);
    }

    @Test
    void days_that_no_calendar_has_are_refused() {
        for (var day : List.of("from", "to"))
            As.person("amara")
                    .queryParam(day, "+999999999-12-31")
                    .get("/events")
                    .then()
                    .statusCode(400);
    }

    @Test
    void a_replaced_edition_keeps_its_words_and_new_ones_are_of_the_one_in_force() {
        var editions = Sql.all(
                """
                select cast(v.id as text) from framework_version v join framework f on f.id = v.framework_id
                 where f.slug = 'care-certificate' order by v.starts_on""");
        var event = event(ESTUARY, "Mapped");
        event.put("frameworkItems", List.of(Map.of("editionId", editions.get(1), "code", "1")));
        var made = published("priya", event);
        Sql.run(
                "insert into event_framework_item select cast(? as uuid), id from framework_item where version_id = cast(? as uuid) and code = '2'",
                made,
                editions.get(0));
        event.put(
                "frameworkItems",
                List.of(
                        Map.of("editionId", editions.get(1), "code", "1"),
                        Map.of("editionId", editions.get(0), "code", "2")));
        revise("priya", made, event)
                .then()
                .statusCode(200)
                .body("frameworkItems.edition", contains("2015 edition", "2025 edition"));
        Plans.add("priya", event).then().statusCode(400).body("errors[0].pointer", is("/frameworkItems/1"));
    }

    @Test
    void a_recording_is_something_to_watch_and_comes_afterwards() {
        var event = event(ESTUARY, "Recorded");
        var made = published("priya", event);
        versioned("priya", made)
                .body(Map.of("resourceId", id(1011)))
                .put("/events/" + made + "/recording")
                .then()
                .statusCode(409);
        Sql.run(
                "update learning_event set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = cast(? as uuid)",
                made);
        versioned("priya", made)
                .body(Map.of("resourceId", Plans.NEGLECT))
                .put("/events/" + made + "/recording")
                .then()
                .statusCode(400);
        versioned("priya", made)
                .body(Map.of("resourceId", id(1011)))
                .put("/events/" + made + "/recording")
                .then()
                .statusCode(200)
                .body("recording.id", is(id(1011)), "stage", is("completed"));
    }

    @Test
    void nothing_is_lost_when_two_change_it() {
        var event = event(ESTUARY, "Two at once");
        var made = published("priya", event);
        As.person("priya")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body(event)
                .put("/events/" + made)
                .then()
                .statusCode(412);
        As.person("priya")
                .contentType(ContentType.JSON)
                .body(event)
                .put("/events/" + made)
                .then()
                .statusCode(428);
    }
}
