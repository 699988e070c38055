package org.evident.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.events.Plans.ESTUARY;
import static org.evident.events.Plans.act;
import static org.evident.events.Plans.event;
import static org.evident.events.Plans.id;
import static org.evident.events.Plans.published;
import static org.evident.events.Plans.revise;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Where an event that people know of may be moved, and what they are told of it. */
@QuarkusTest
class EventTimesTest {

    private static void over(String event) {
        Sql.run(
                """
                update learning_event set starts_at = timestamptz '2026-06-10 09:30 Europe/London',
                       ends_at = timestamptz '2026-06-10 12:30 Europe/London' where id = cast(? as uuid)""",
                event);
    }

    private static Map<String, Object> at(Map<String, Object> event, String day) {
        event.put("startsAt", day + "T09:30");
        event.put("endsAt", day + "T12:30");
        return event;
    }

    private static void refused(String made, Map<String, Object> event, String pointer) {
        revise("priya", made, event).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void what_was_held_is_put_right_and_nobody_is_written_to() {
        var event = event(ESTUARY, "Was held");
        var made = published("priya", event);
        Plans.book(made, id(101), "confirmed", null, null);
        over(made);
        at(event, "2026-06-11").put("title", "Was held on the 11th");
        revise("priya", made, event).then().statusCode(200).body("icalSequence", is(1), "stage", is("completed"));
        assertThat(Sql.count("select count(*) from event_mail where event_id = cast(? as uuid)", made))
                .isZero();
        assertThat(Sql.count("select count(*) from notice where address = ?", "/events/" + made))
                .isZero();
        refused(made, at(event, "2027-06-11"), "/startsAt");
    }

    @Test
    void what_is_to_come_is_not_moved_into_the_past() {
        var event = event(ESTUARY, "Last year by mistake");
        var made = published("priya", event);
        refused(made, at(event, "2026-06-10"), "/startsAt");
    }

    @Test
    void a_date_is_not_taken_from_people_who_have_it_in_their_calendars() {
        var event = event(ESTUARY, "Without a date");
        var made = published("priya", event);
        event.remove("startsAt");
        event.remove("endsAt");
        refused(made, event, "/startsAt");
        act("priya", made, "postpone", Map.of("reason", "No room")).then().statusCode(200);
        revise("priya", made, event).then().statusCode(200).body("stage", is("postponed"));
    }

    @Test
    void what_was_postponed_can_be_cancelled_after_its_old_date() {
        var made = published("priya", event(ESTUARY, "Never held"));
        act("priya", made, "postpone", Map.of("reason", "The trainer is ill"))
                .then()
                .statusCode(200);
        over(made);
        As.person("priya").get("/events/" + made).then().body("allowed", hasItem("cancel"));
        act("priya", made, "cancel", Map.of("reason", "The trainer has gone"))
                .then()
                .statusCode(200)
                .body("stage", is("cancelled"));
    }

    @Test
    void booking_opens_before_the_event_starts() {
        var event = event(ESTUARY, "Opens too late");
        event.put("opensAt", "2027-06-10T09:30");
        Plans.add("priya", event).then().statusCode(400).body("errors.pointer", hasItem("/opensAt"));
    }
}
