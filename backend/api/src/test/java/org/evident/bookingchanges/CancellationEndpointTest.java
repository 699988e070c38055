package org.evident.bookingchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.book;
import static org.evident.support.SomeBooking.cancel;
import static org.evident.support.SomeBooking.colleague;
import static org.evident.support.SomeBooking.idOf;
import static org.evident.support.SomeBooking.post;
import static org.evident.support.SomeBooking.read;
import static org.evident.support.SomeBooking.state;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.events.PersonErased;
import org.evident.shared.events.PersonLeft;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CancellationEndpointTest {

    @Inject
    Event<PersonLeft> leaving;

    @Inject
    Event<PersonErased> erasing;

    /** Northdown charges fifty pounds in this test alone. */
    private static void charge() {
        Sql.run(
                """
                insert into booking_policy (organisation_id, version, approval, cutoff_days, cutoff_working, charge_pence, substitutes,
                    reminder_days, offer_hours, approval_days, closed_days, changed_at)
                values (cast(? as uuid), 1, false, 3, true, 5000, true, '{14,5}', 24, 2, '{}', now())""",
                SomeEvent.NORTHDOWN);
    }

    @AfterEach
    void as_usual() {
        Sql.run("delete from booking_policy where organisation_id = cast(? as uuid)", SomeEvent.NORTHDOWN);
    }

    @Test
    void in_time_it_needs_no_reason_and_costs_nothing() {
        charge();
        var id = idOf(book("tom", SomeEvent.open("In time", 3))
                .body("isLateNow", is(false))
                .body("latePence", is(5000)));
        post("tom", "/bookings/" + id + "/cancel", Map.of()).statusCode(204);
        post("tom", "/bookings/" + id + "/cancel", Map.of()).statusCode(204);
        read("tom", id)
                .body("state", equalTo("cancelled"))
                .body("late", is(false))
                .body("chargePence", nullValue())
                .body("allowed", not(hasItem("cancel")));
    }

    @Test
    void late_it_needs_a_reason_and_is_charged_until_who_runs_it_waives_that() {
        charge();
        var event = SomeEvent.at("Late", 3, "now() + interval '20 hours'");
        var id = idOf(book("tom", event).body("isLateNow", is(true)));
        post("tom", "/bookings/" + id + "/cancel", Map.of())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        cancel("tom", id);
        read("tom", id).body("late", is(true)).body("chargePence", is(5000)).body("cancelReason", equalTo("I am ill"));
        post("tom", "/bookings/" + id + "/waive", Map.of("reason", "Please")).statusCode(403);
        read("gareth", id).body("allowed", hasItem("waive"));
        post("gareth", "/bookings/" + id + "/waive", Map.of("reason", "Illness"))
                .statusCode(204);
        read("tom", id).body("waivedReason", equalTo("Illness")).body("history.what", hasItem("waived"));
        post("tom", "/events/" + event + "/bookings", Map.of()).statusCode(201);
    }

    @Test
    void who_runs_it_takes_somebody_off_without_a_charge_and_others_do_not_see_it() {
        charge();
        var id = idOf(book("tom", SomeEvent.at("Taken off", 3, "now() + interval '20 hours'")));
        post("daniel", "/bookings/" + id + "/cancel", Map.of("reason", "Mine now"))
                .statusCode(404);
        cancel("gareth", id);
        read("tom", id).body("chargePence", nullValue()).body("late", is(true));
        assertThat(Sql.count("select count(*) from audit_event where what = 'booking.cancel' and thing_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void who_runs_it_charges_nobody_whom_they_had_booked_themselves() {
        charge();
        var event = SomeEvent.at("Booked and taken off", 3, "now() + interval '20 hours'");
        var id = idOf(post("gareth", "/events/" + event + "/bookings", Map.of("personId", colleague("Bo Booked")))
                .statusCode(201));
        cancel("gareth", id);
        read("gareth", id).body("late", is(true)).body("chargePence", nullValue());
        assertThat(Sql.count("select count(*) from audit_event where what = 'booking.cancel' and thing_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void once_it_has_begun_nothing_is_cancelled() {
        var event = SomeEvent.open("Begun already", 3);
        var id = idOf(book("tom", event));
        Sql.run(
                "update learning_event set starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour' where id = ?",
                event);
        post("tom", "/bookings/" + id + "/cancel", Map.of("reason", "Late")).statusCode(409);
    }

    @Test
    void whoever_leaves_gives_their_places_back_without_a_charge() {
        charge();
        var event = SomeEvent.at("After they left", 1, "now() + interval '20 hours'");
        var leaver = colleague("Lee Leaver");
        post("gareth", "/events/" + event + "/bookings", Map.of("personId", leaver))
                .statusCode(201);
        var waits = idOf(book("tom", event));
        QuarkusTransaction.requiringNew()
                .run(() -> leaving.fire(new PersonLeft(leaver, UUID.fromString(SomeEvent.NORTHDOWN))));
        assertThat(Sql.count(
                        "select count(*) from booking where person_id = ? and state = 'cancelled' and charge_pence is null",
                        leaver))
                .isEqualTo(1);
        assertThat(state(waits)).isEqualTo("offered");
    }

    @Test
    void whoever_leaves_gives_back_what_is_postponed_too() {
        var event = SomeEvent.open("Postponed and left", 1);
        var leaver = colleague("Lou Leaver");
        post("gareth", "/events/" + event + "/bookings", Map.of("personId", leaver))
                .statusCode(201);
        Sql.run(
                "update learning_event set status = 'postponed', starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = ?",
                event);
        QuarkusTransaction.requiringNew()
                .run(() -> leaving.fire(new PersonLeft(leaver, UUID.fromString(SomeEvent.NORTHDOWN))));
        assertThat(Sql.all("select state from booking where person_id = ?", leaver))
                .containsExactly("cancelled");
    }

    @Test
    void erasure_keeps_that_they_booked_gives_the_place_back_and_forgets_what_they_wrote() {
        var event = SomeEvent.open("Erased", 3);
        var person = colleague("Ezra Erased");
        post("gareth", "/events/" + event + "/bookings", Map.of("personId", person, "ask", "About my sister"))
                .statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> erasing.fire(new PersonErased(person)));
        assertThat(Sql.all(
                        "select concat(state, coalesce(ask_text, ' without')) from booking where person_id = ?",
                        person))
                .isEqualTo(List.of("cancelled without"));
    }
}
