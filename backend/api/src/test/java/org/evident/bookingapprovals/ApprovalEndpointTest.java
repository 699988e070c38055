package org.evident.bookingapprovals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.book;
import static org.evident.support.SomeBooking.cancel;
import static org.evident.support.SomeBooking.estuaryEvent;
import static org.evident.support.SomeBooking.idOf;
import static org.evident.support.SomeBooking.post;
import static org.evident.support.SomeBooking.read;
import static org.evident.support.SomeBooking.state;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** At Estuary Helen supervises the service area in which Amara works; Priya plans events. */
@QuarkusTest
class ApprovalEndpointTest {

    private static final Map<String, Object> YES = Map.of("approve", true);
    private static final Map<String, Object> NO = Map.of("approve", false, "reason", "We are too few that day");

    @Inject
    ApprovalKeeper keeper;

    private static UUID event(String title, Integer capacity) {
        var event = estuaryEvent(title, capacity);
        Sql.run("update learning_event set approval = true where id = ?", event);
        return event;
    }

    private static ValidatableResponse decide(String who, String booking, Map<String, Object> how) {
        return post(who, "/booking-approvals/" + booking + "/decide", how);
    }

    private static ValidatableResponse list(String who, String show) {
        return As.person(who)
                .get("/booking-approvals?size=100&show=" + show)
                .then()
                .statusCode(200);
    }

    @Test
    void a_request_holds_a_place_and_waits_for_the_supervisor_who_approves_it() {
        var event = event("With approval", 1);
        As.person("amara")
                .get("/events/" + event + "/booking-outlook")
                .then()
                .body("needsApproval", is(true))
                .body("approvers[0].name", equalTo("Helen Marsh"));
        var id = idOf(book("amara", event).body("state", equalTo("requested")).body("approval", equalTo("pending")));
        book("marcus", event).body("state", equalTo("waiting"));
        list("helen", "open").body("items.bookingId", hasItem(id));
        for (var other : new String[] {"amara", "tom", "gareth", "priya"})
            list(other, "open").body("items.bookingId", not(hasItem(id)));
        decide("gareth", id, YES).statusCode(404);
        decide("amara", id, YES).statusCode(404);
        decide("helen", id, YES).statusCode(204);
        decide("helen", id, YES).statusCode(409);
        read("amara", id).body("state", equalTo("confirmed")).body("history.what", hasItem("approved"));
        list("helen", "decided").body("items.find { it.bookingId == '" + id + "' }.outcome", equalTo("approved"));
        assertThat(Sql.count(
                        "select count(*) from notice where key in (?, ?)",
                        "approval-asked:" + id,
                        "approval-decided:" + id))
                .isEqualTo(2);
        assertThat(Sql.count(
                        "select count(*) from notice where mailed_at is null and key in (?, ?)",
                        "approval-asked:" + id,
                        "approval-decided:" + id))
                .as("the mail of the event says it")
                .isZero();
    }

    @Test
    void who_has_nobody_to_approve_it_needs_no_approval() {
        var event = SomeEvent.open("Sole administrator", 2);
        Sql.run("update learning_event set approval = true where id = ?", event);
        As.person("gareth").get("/events/" + event + "/booking-outlook").then().body("needsApproval", is(false));
        book("gareth", event).body("state", equalTo("confirmed"));
        book("tom", event).body("state", equalTo("requested"));
    }

    @Test
    void what_is_declined_says_why_and_its_place_is_offered_on() {
        var event = event("Declined", 1);
        var id = idOf(book("amara", event));
        Sql.run("update learning_event set approval = false where id = ?", event);
        var waits = idOf(book("priya", event));
        decide("helen", id, Map.of("approve", false))
                .statusCode(400)
                .body("errors[0].message", equalTo("Enter why you decline it"));
        decide("helen", id, NO).statusCode(204);
        read("amara", id)
                .body("state", equalTo("declined"))
                .body("cancelReason", equalTo("We are too few that day"))
                .body("history[-1].reason", equalTo("We are too few that day"));
        assertThat(state(waits)).isEqualTo("offered");
    }

    @Test
    void who_is_approved_while_they_wait_is_confirmed_when_they_take_an_offer() {
        var event = event("Approved in line", 1);
        Sql.run("update learning_event set approval = false where id = ?", event);
        var first = idOf(book("priya", event));
        Sql.run("update learning_event set approval = true where id = ?", event);
        var id = idOf(book("amara", event).body("state", equalTo("waiting")).body("approval", equalTo("pending")));
        decide("helen", id, YES).statusCode(204);
        assertThat(state(id)).isEqualTo("waiting");
        assertThat(Sql.count(
                        "select count(*) from notice where mailed_at is null and key = ?", "approval-decided:" + id))
                .as("nothing else tells them")
                .isEqualTo(1);
        cancel("priya", first);
        post("amara", "/bookings/" + id + "/answer", Map.of("answer", "accept")).statusCode(204);
        assertThat(state(id)).isEqualTo("confirmed");
    }

    @Test
    void a_manager_is_reminded_and_then_a_delegate_may_decide() {
        var delegate = "00000000-0000-7000-8000-000000000112";
        Sql.run(
                """
                insert into role_assignment (id, person_id, organisation_id, role, starts_on)
                values ('00000000-0000-7000-8000-00000000b001', cast(? as uuid), '00000000-0000-7000-8000-000000000002', 'supervisor', current_date)
                on conflict do nothing""",
                delegate);
        try {
            var id = idOf(book("amara", event("Reminded", 3)));
            org.awaitility.Awaitility.await()
                    .until(() -> decide("marcus", id, YES).extract().statusCode() == 403);
            decide("marcus", id, YES).statusCode(403).body("detail", containsString("Helen Marsh"));
            Sql.run(
                    "update booking_approval set remind_at = now() - interval '1 second' where booking_id = cast(? as uuid)",
                    id);
            keeper.keep();
            assertThat(Sql.count("select count(*) from notice where key = ?", "approval-waits:" + id))
                    .isGreaterThanOrEqualTo(2);
            decide("marcus", id, YES).statusCode(204);
            assertThat(state(id)).isEqualTo("confirmed");
        } finally {
            Sql.run("delete from role_assignment where id = '00000000-0000-7000-8000-00000000b001'");
        }
    }

    @Test
    void what_nobody_decides_until_booking_closes_lapses() {
        var event = event("Undecided", 1);
        var id = idOf(book("amara", event));
        Sql.run("update learning_event set closes_at = now() - interval '1 second' where id = ?", event);
        keeper.keep();
        read("amara", id).body("state", equalTo("lapsed")).body("history[-1].reason", containsString("not decided"));
    }

    @Test
    void what_is_postponed_waits_for_a_decision_however_long() {
        var event = event("Postponed", 1);
        var id = idOf(book("amara", event));
        Sql.run(
                "update learning_event set status = 'postponed', starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = ?",
                event);
        keeper.keep();
        assertThat(state(id)).isEqualTo("requested");
    }

    @Test
    void who_comes_before_it_is_decided_waits_for_nobody_and_others_may_decide_before_it_closes() {
        var event = event("Came undecided", 3);
        Sql.run(
                "update learning_event set starts_at = now() + interval '20 minutes', ends_at = now() + interval '1 hour' where id = ?",
                event);
        var id = idOf(book("amara", event));
        assertThat(Sql.count(
                        "select count(*) from booking_approval where remind_at < now() + interval '11 minutes' and booking_id = cast(? as uuid)",
                        id))
                .isEqualTo(1);
        var code = Sql.all("select code from event_sign_in where event_id = ?", event)
                .getFirst();
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .put("/me/check-in")
                .then()
                .statusCode(200);
        list("helen", "open").body("items.bookingId", not(hasItem(id)));
        list("helen", "decided").body("items.find { it.bookingId == '" + id + "' }.outcome", equalTo("withdrawn"));
    }

    @Test
    void a_supervisor_who_books_for_somebody_has_approved_it() {
        var event = event("By the supervisor", 3);
        post("helen", "/events/" + event + "/bookings", Map.of("personId", "00000000-0000-7000-8000-000000000101"))
                .statusCode(201)
                .body("state", equalTo("confirmed"))
                .body("bookedByName", equalTo("Helen Marsh"));
        Sql.run(
                """
                insert into role_assignment (id, person_id, organisation_id, role, starts_on)
                values ('00000000-0000-7000-8000-00000000b005', '00000000-0000-7000-8000-000000000112',
                        '00000000-0000-7000-8000-000000000002', 'supervisor', current_date)""");
        try {
            book("helen", event).body("state", equalTo("requested"));
        } finally {
            Sql.run("delete from role_assignment where id = '00000000-0000-7000-8000-00000000b005'");
        }
    }

    @Test
    void who_cancels_takes_the_question_back() {
        var id = idOf(book("amara", event("Taken back", 1)));
        cancel("amara", id);
        decide("helen", id, YES).statusCode(409);
        list("helen", "decided").body("items.find { it.bookingId == '" + id + "' }.outcome", equalTo("withdrawn"));
    }
}
