package org.evident.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.book;
import static org.evident.support.SomeBooking.colleague;
import static org.evident.support.SomeBooking.idOf;
import static org.evident.support.SomeBooking.post;
import static org.evident.support.SomeBooking.read;
import static org.evident.support.SomeBooking.state;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BookingEndpointTest {

    private static ValidatableResponse outlook(String who, UUID event) {
        return As.person(who)
                .get("/events/" + event + "/booking-outlook")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse tried(String who, UUID event) {
        return post(who, "/events/" + event + "/bookings", Map.of());
    }

    @Test
    void two_clicks_and_there_is_a_place_with_what_was_said() {
        var event = SomeEvent.open("Writing analysis", 2);
        outlook("tom", event)
                .body("mayBook", is(true))
                .body("placesLeft", is(2))
                .body("wouldWait", is(false))
                .body("policy", containsString("Cancel up to 3 working days before."));
        var id = idOf(post(
                        "tom",
                        "/events/" + event + "/bookings",
                        Map.of(
                                "offer",
                                "I chaired ten reviews",
                                "ask",
                                "Short forms",
                                "access",
                                "A hearing loop",
                                "diet",
                                "No nuts"))
                .statusCode(201)
                .header("Location", containsString("/api/v1/bookings/"))
                .body("state", equalTo("confirmed"))
                .body("offer", equalTo("I chaired ten reviews"))
                .body("needs.access", equalTo("A hearing loop"))
                .body("history.what", equalTo(List.of("booked")))
                .body("allowed", hasItems("revise", "cancel", "substitute")));
        outlook("tom", event)
                .body("mayBook", is(false))
                .body("booking.id", equalTo(id))
                .body("placesLeft", is(1));
        read("gareth", id).body("needs", nullValue()).body("offer", equalTo("I chaired ten reviews"));
        As.person("daniel").get("/bookings/" + id).then().statusCode(404);
        As.person("daniel").get("/events/" + event + "/offers-and-asks").then().statusCode(403);
        As.person("tom")
                .get("/events/" + event + "/offers-and-asks")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of(Map.of("offer", "I chaired ten reviews", "ask", "Short forms"))));
    }

    @Test
    void whoever_comes_when_all_is_taken_waits_in_the_order_in_which_they_came() {
        var event = SomeEvent.open("Full", 1);
        book("tom", event).body("state", equalTo("confirmed"));
        outlook("daniel", event).body("wouldWait", is(true)).body("placesLeft", is(0));
        var second =
                idOf(book("daniel", event).body("state", equalTo("waiting")).body("numberInLine", is(1)));
        book("editha", event).body("numberInLine", is(2));
        As.person("daniel").get("/me/bookings?show=waiting&size=100").then().body("items.id", hasItem(second));
        As.person("gareth")
                .get("/events/" + event + "/bookings?show=waiting")
                .then()
                .body("items.personName", equalTo(List.of("Daniel Okafor", "Editha Rowe")))
                .body("total", is(2));
    }

    @Test
    void nobody_books_twice_and_is_led_to_what_they_have() {
        var event = SomeEvent.open("Once", 5);
        var id = idOf(book("tom", event));
        tried("tom", event).statusCode(409).body("existing", equalTo("/bookings/" + id));
        assertThat(Sql.count("select taken from event_pool where event_id = ?", event))
                .isEqualTo(1);
    }

    @Test
    void a_repeated_request_books_once_and_answers_the_same() {
        var event = SomeEvent.open("Repeated", 5);
        var key = UUID.randomUUID().toString();
        var ids = java.util.stream.Stream.of(1, 2)
                .map(n -> As.person("tom")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(Map.of("ask", "Something"))
                        .post("/events/" + event + "/bookings")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(Sql.count("select count(*) from booking where event_id = ?", event))
                .isEqualTo(1);
    }

    @Test
    void what_is_full_without_a_line_closed_or_called_off_says_so() {
        var full = SomeEvent.open("No line", 1);
        Sql.run("update learning_event set waiting_list = false where id = ?", full);
        book("tom", full);
        tried("daniel", full).statusCode(409).body("detail", containsString("there is no waiting list"));
        says("opens_at = now() + interval '1 day'", "Booking opens on ");
        says("closes_at = now() - interval '1 day'", "Booking closed on ");
        says("status = 'cancelled'", "has been cancelled");
        says("status = 'postponed'", "has been postponed");
        says("starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour'", "has begun");
        says("starts_at = null, ends_at = null", "no date yet");
    }

    private static void says(String change, String words) {
        var event = SomeEvent.open("Not now", 5);
        Sql.run("update learning_event set " + change + " where id = ?", event);
        tried("tom", event).statusCode(409).body("detail", containsString(words));
        outlook("tom", event).body("mayBook", is(false)).body("whyNot", containsString(words));
    }

    @Test
    void it_is_for_those_it_is_open_to_and_meant_for() {
        var event = SomeEvent.open("For students", 5);
        Sql.run("update learning_event set audience_kinds = '{student}' where id = ?", event);
        tried("tom", event).statusCode(403).body("detail", containsString("meant for others"));
        tried("amara", event).statusCode(404);
        tried("joyce", event).statusCode(404);
        Sql.run("update learning_event set audience_kinds = '{student,employee}' where id = ?", event);
        tried("tom", event).statusCode(201);
        Sql.run("update learning_event set for_carers = true, audience_kinds = '{}' where id = ?", event);
        tried("joyce", event).statusCode(201);
    }

    @Test
    void whoever_has_a_role_for_the_whole_organisation_books_what_is_for_their_own_area() {
        var event = SomeEvent.open("For one area", 5);
        Sql.run(
                """
                update learning_event set visibility = 'service', service_area_id = m.service_area_id from membership m
                 where learning_event.id = ? and m.person_id = '00000000-0000-7000-8000-000000000102' and m.service_area_id is not null""",
                event);
        Sql.run(
                """
                insert into role_assignment (id, person_id, organisation_id, role, starts_on)
                values ('00000000-0000-7000-8000-00000000b003', '00000000-0000-7000-8000-000000000102', cast(? as uuid), 'editor', current_date)""",
                SomeEvent.NORTHDOWN);
        try {
            book("tom", event).body("state", equalTo("confirmed"));
        } finally {
            Sql.run("delete from role_assignment where id = '00000000-0000-7000-8000-00000000b003'");
        }
    }

    @Test
    void places_kept_for_a_partner_are_theirs_and_the_rest_are_for_everyone_else() {
        var event = SomeEvent.open("Shared", 3);
        Sql.run("update learning_event set visibility = 'network' where id = ?", event);
        Sql.run(
                "insert into event_allocation (event_id, organisation_id, places) values (?, '00000000-0000-7000-8000-000000000002', 2)",
                event);
        book("tom", event).body("state", equalTo("confirmed"));
        book("daniel", event).body("state", equalTo("waiting"));
        book("amara", event).body("state", equalTo("confirmed"));
        outlook("helen", event).body("placesLeft", is(1));
        outlook("editha", event).body("placesLeft", is(0)).body("waiting", is(1));
    }

    @Test
    void what_is_at_the_same_time_is_said_before() {
        var one = SomeEvent.open("One thing", null);
        var other = SomeEvent.open("Another thing", null);
        book("alex", one);
        outlook("alex", other).body("clashes.title", hasItem("One thing")).body("placesLeft", nullValue());
    }

    @Test
    void what_was_said_is_changed_by_the_person_alone_and_needs_are_read_by_who_runs_it_and_that_is_noted() {
        var event = SomeEvent.open("Needs", 9);
        var booked = book("daniel", event);
        var id = idOf(booked);
        var body = Map.of("ask", "Examples", "access", "Step-free way in");
        revised("gareth", id, "\"v0\"", body).statusCode(403);
        revised("daniel", id, "\"v7\"", body).statusCode(412);
        revised("daniel", id, "\"v0\"", body).statusCode(200).body("needs.access", equalTo("Step-free way in"));
        As.person("tom").get("/events/" + event + "/needs").then().statusCode(403);
        As.person("gareth")
                .get("/events/" + event + "/needs")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].access", equalTo("Step-free way in"));
        assertThat(
                        Sql.count(
                                "select count(*) from record_viewing where what = 'booking-needs' and person_id = '00000000-0000-7000-8000-000000000107'"))
                .isPositive();
        org.evident.support.SomeBooking.cancel("daniel", id);
        assertThat(Sql.count("select count(*) from booking_needs where booking_id = cast(? as uuid)", id))
                .isZero();
    }

    private static ValidatableResponse revised(String who, String id, String version, Object body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .put("/bookings/" + id)
                .then();
    }

    @Test
    void a_group_gets_places_and_stands_in_line_in_order_and_each_is_told() {
        var event = SomeEvent.open("Group", 2);
        var people =
                List.of(colleague("Group One"), colleague("Group Two"), colleague("Group Three"), UUID.randomUUID());
        var path = "/events/" + event + "/group-bookings";
        post("gareth", path, Map.of("personIds", people, "onlyIfAll", true))
                .statusCode(409)
                .body("detail", containsString("2 of 4"));
        assertThat(Sql.count("select count(*) from booking where event_id = ?", event))
                .isZero();
        post("gareth", path, Map.of("personIds", people, "onlyIfAll", false))
                .statusCode(200)
                .body("people.state", equalTo(List.of("confirmed", "confirmed", "waiting", "refused")))
                .body("people[3].name", nullValue());
        post("tom", path, Map.of("personIds", people, "onlyIfAll", false))
                .statusCode(200)
                .body("people.state", not(hasItem("confirmed")));
    }

    @Test
    void a_colleague_comes_instead_and_the_line_does_not_move() {
        var event = SomeEvent.open("Instead", 1);
        var id = idOf(book("tom", event));
        var waits = idOf(book("daniel", event));
        var colleague = colleague("Casey Instead");
        var path = "/bookings/" + id + "/substitute";
        post("daniel", path, Map.of("personId", colleague)).statusCode(404);
        post("tom", path, Map.of("personId", UUID.randomUUID())).statusCode(400);
        post("tom", path, Map.of("personId", "00000000-0000-7000-8000-000000000107"))
                .statusCode(409);
        post("tom", path, Map.of("personId", colleague, "reason", "On leave"))
                .statusCode(201)
                .body("personName", equalTo("Casey Instead"))
                .body("state", equalTo("confirmed"))
                .body("history.what", equalTo(List.of("replaces")))
                .body("history[0].colleagueName", equalTo("Tom Whitaker"));
        read("tom", id)
                .body("state", equalTo("replaced"))
                .body("history.what", equalTo(List.of("booked", "replaced")))
                .body("history[1].colleagueName", equalTo("Casey Instead"));
        assertThat(state(waits)).isEqualTo("waiting");
    }
}
