package org.evident.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.post;
import static org.evident.support.SomeBooking.read;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoShowTest {

    private static final String PAST = "now() - interval '3 days'";
    private static final String ADULTS = "00000000-0000-7000-8000-000000000202";

    @Inject
    NoShowRounds noShows;

    @AfterEach
    void as_usual() {
        Sql.run("delete from booking_policy where organisation_id = cast(? as uuid)", SomeEvent.NORTHDOWN);
    }

    private static void say(UUID event, UUID booking, String how) {
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(Map.of("people", List.of(Map.of("bookingId", booking, "how", how))))
                .put("/events/" + event + "/attendance")
                .then()
                .statusCode(200)
                .body("saved", is(1));
    }

    /** @param area null for the whole organisation */
    private static void supervises(String person, String area) {
        Sql.run(
                """
                insert into role_assignment (id, person_id, organisation_id, service_area_id, role, starts_on)
                values (gen_random_uuid(), cast(? as uuid), cast(? as uuid), cast(? as uuid), 'supervisor', current_date - 5)""",
                person,
                SomeEvent.NORTHDOWN,
                area);
    }

    private static void supervisesNoMore(String... people) {
        for (var person : people) Sql.run("delete from role_assignment where person_id = cast(? as uuid)", person);
    }

    /** Others may have been missed in other tests. */
    private static long told(String person, String title) {
        return Sql.count(
                "select count(*) from notice where kind = 'event-missed' and person_id = cast(? as uuid) and title = ?",
                person,
                title);
    }

    private void later() {
        noShows.run(Instant.now().plus(3, ChronoUnit.HOURS));
    }

    @Test
    void the_day_after_those_who_were_missed_hear_of_it_once() {
        var event = SomeEvent.at("Missed", 20, PAST);
        var cancelled = SomeEvent.at("Cancelled", 20, PAST);
        var missing = Booked.person("Mona Missing");
        var excused = Booked.person("Ed Excused");
        var free = Booked.person("Fay Free");
        say(event, Booked.place(event, missing), "absent");
        say(event, Booked.place(event, excused), "excused");
        say(cancelled, Booked.place(cancelled, free), "absent");
        Sql.run("update learning_event set status = 'cancelled' where id = ?", cancelled);
        supervises(free, ADULTS);
        noShows.run(Instant.now());
        assertThat(Booked.notices(missing, "event-missed"))
                .as("within two hours")
                .isZero();
        for (var n = 0; n < 2; n++) later();
        assertThat(Booked.notices(missing, "event-missed")).isEqualTo(1);
        assertThat(Booked.notices(excused, "event-missed")).isZero();
        assertThat(told(free, "Mona Missing did not come to “Missed”")).isEqualTo(1);
        supervisesNoMore(free);
    }

    @Test
    void the_nearest_supervisor_hears_of_it_and_one_of_the_whole_organisation_where_there_is_none_nearer() {
        var event = SomeEvent.at("Nearest", 20, PAST);
        var near = Booked.person("Nia Near");
        var far = Booked.person("Fred Far");
        supervises(far, null);
        say(event, Booked.place(event, Booked.person("Ann Absent")), "absent");
        later();
        assertThat(told(far, "Ann Absent did not come to “Nearest”")).isEqualTo(1);
        supervises(near, ADULTS);
        say(event, Booked.place(event, Booked.person("Abe Absent")), "absent");
        later();
        assertThat(told(near, "Abe Absent did not come to “Nearest”")).isEqualTo(1);
        assertThat(told(far, "Abe Absent did not come to “Nearest”")).isZero();
        supervisesNoMore(near, far);
    }

    @Test
    void nobody_is_missed_who_had_not_booked_or_is_erased() {
        var event = SomeEvent.at("Mistaken", 20, PAST);
        var mistaken = Booked.person("Max Mistaken");
        var walked = Booked.in(event, mistaken, "walked-in");
        say(event, walked, "walked-in");
        say(event, walked, "absent");
        var erased = Booked.person("Era Sed");
        say(event, Booked.place(event, erased), "absent");
        Sql.run("update person set erased_at = now(), email = null where id = cast(? as uuid)", erased);
        later();
        assertThat(Booked.notices(mistaken, "event-missed")).isZero();
        assertThat(Booked.notices(erased, "event-missed")).isZero();
    }

    @Test
    void who_does_not_come_is_charged_like_who_cancels_late_until_it_is_put_right_or_waived() {
        Sql.run(
                """
                insert into booking_policy (organisation_id, version, approval, cutoff_days, cutoff_working, charge_pence, substitutes,
                    reminder_days, offer_hours, approval_days, closed_days, changed_at)
                values (cast(? as uuid), 1, false, 3, true, 5000, true, '{14,5}', 24, 2, '{}', now())""",
                SomeEvent.NORTHDOWN);
        var event = SomeEvent.at("Charged", 20, PAST);
        var booking = Booked.place(event, Booked.person("Cy Charged"));
        say(event, booking, "absent");
        read("gareth", booking.toString()).body("chargePence", is(5000)).body("allowed", hasItem("waive"));
        say(event, booking, "excused");
        read("gareth", booking.toString()).body("chargePence", nullValue());
        say(event, booking, "absent");
        post("gareth", "/bookings/" + booking + "/waive", Map.of("reason", "Illness"))
                .statusCode(204);
        read("gareth", booking.toString()).body("waivedReason", is("Illness"));
    }
}
