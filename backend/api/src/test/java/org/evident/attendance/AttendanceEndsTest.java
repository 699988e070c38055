package org.evident.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.cancel;
import static org.evident.support.SomeBooking.read;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.evident.shared.events.EventChanged;
import org.evident.shared.learning.BookingMoves;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** What becomes of attendance when a place is given back, the event does not take place, or its plan is put right. */
@QuarkusTest
class AttendanceEndsTest {

    private static final String SOON = "now() + interval '20 minutes'";

    @Inject
    Event<EventChanged> changes;

    @Inject
    AttendanceRetention retention;

    @Inject
    BookingMoves moves;

    @Inject
    EntityManager database;

    private static ValidatableResponse signIn(String who, UUID event) {
        var code = Sql.all("select code from event_sign_in where event_id = ?", event)
                .getFirst();
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .put("/me/check-in")
                .then();
    }

    private static List<Object> said(UUID event) {
        return Sql.all("select how || ' ' || minutes from attendance where event_id = ?", event);
    }

    private static long certificates(UUID event) {
        return Sql.count(
                "select count(*) from certificate c join booking b on b.id = c.booking_id where b.event_id = ? and c.revoked_at is null",
                event);
    }

    private static void apologise(String who, UUID event, String why) {
        As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of("comment", why))
                .put("/events/" + event + "/apology")
                .then()
                .statusCode(204);
    }

    @Test
    void who_signs_in_and_then_gives_the_place_back_was_not_there() {
        var event = SomeEvent.at("Called away", 20, SOON);
        var tom = Booked.place(event, Booked.TOM);
        signIn("tom", event).statusCode(200);
        assertThat(certificates(event)).isEqualTo(1);
        cancel("tom", tom.toString());
        assertThat(said(event)).containsExactly("excused 0");
        assertThat(certificates(event)).isZero();
        As.person("tom").get("/me/attendance?size=100").then().body("items.eventId", not(hasItem(event.toString())));
    }

    @Test
    void an_event_that_is_cancelled_after_people_signed_in_counts_for_nobody() {
        var event = SomeEvent.at("Trainer ill", 20, SOON);
        Booked.place(event, Booked.TOM);
        signIn("tom", event).statusCode(200);
        signIn("daniel", event).statusCode(200).body("how", equalTo("walked-in"));
        Sql.run("update learning_event set status = 'cancelled' where id = ?", event);
        QuarkusTransaction.requiringNew().run(() -> changes.fire(new EventChanged(event, "cancelled")));
        assertThat(said(event)).containsExactly("excused 0", "excused 0");
        assertThat(certificates(event)).isZero();
        assertThat(Sql.all("select distinct state from booking where event_id = ?", event))
                .containsExactly("cancelled");
    }

    @Test
    void apologies_go_with_the_place_and_their_words_a_month_after_the_event() {
        var given = SomeEvent.open("Given back", 20);
        var place = Booked.place(given, Booked.TOM);
        apologise("tom", given, "A scan");
        cancel("tom", place.toString());
        assertThat(said(given)).isEmpty();

        var past = SomeEvent.open("Long ago", 20);
        var recent = SomeEvent.open("Lately", 20);
        for (var event : List.of(past, recent)) {
            Booked.place(event, Booked.TOM);
            apologise("tom", event, "A scan");
        }
        Sql.run(
                "update learning_event set starts_at = starts_at - interval '62 days', ends_at = ends_at - interval '62 days' where id = ?",
                past);
        QuarkusTransaction.requiringNew().run(() -> retention.forgetComments());
        assertThat(Sql.all("select comment from attendance where event_id = ?", past))
                .containsOnlyNulls();
        assertThat(Sql.all("select comment from attendance where event_id = ?", recent))
                .containsExactly("A scan");
    }

    @Test
    void who_comes_from_the_line_waits_for_a_turn_before_the_booking_is_held_and_it_stands_in_the_history()
            throws Exception {
        var event = SomeEvent.at("From the line", 1, SOON);
        Booked.place(event, Booked.TOM);
        var daniel = Booked.in(event, Booked.DANIEL, "waiting");
        As.token("daniel");
        Future<Integer> status = QuarkusTransaction.requiringNew().call(() -> {
            moves.takeTurnFor(daniel);
            var asked = CompletableFuture.supplyAsync(
                    () -> signIn("daniel", event).extract().statusCode());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Sql.count(
                                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%event_pool%'")
                            > 0);
            database.createNativeQuery("select cast(id as text) from booking where id = ?1 for update nowait")
                    .setParameter(1, daniel)
                    .getResultList();
            return asked;
        });
        assertThat(status.get()).isEqualTo(200);
        read("daniel", daniel.toString())
                .body("state", equalTo("walked-in"))
                .body("history[-1].what", equalTo("walked-in"));
    }

    @Test
    void protected_time_follows_a_plan_that_is_put_right_and_a_part_is_never_more_than_the_whole() {
        var event = SomeEvent.at("Put right", 20, "now() - interval '1 hour'");
        var tom = Booked.place(event, Booked.TOM);
        var daniel = Booked.place(event, Booked.DANIEL);
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "people",
                        List.of(
                                Map.of("bookingId", tom, "how", "attended"),
                                Map.of("bookingId", daniel, "how", "part", "minutes", 150))))
                .put("/events/" + event + "/attendance")
                .then()
                .statusCode(200);
        Sql.run("update learning_event set protected_minutes = 90 where id = ?", event);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        Sql.all("select minutes from attendance where event_id = ? and how = 'attended'", event))
                .containsExactly(90));
        As.person("daniel")
                .get("/me/attendance?size=100")
                .then()
                .body("items.find { it.eventId == '" + event + "' }.minutes", is(90));
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(Map.of("people", List.of(Map.of("bookingId", tom, "how", "part", "minutes", 120))))
                .put("/events/" + event + "/attendance")
                .then()
                .statusCode(200);
        assertThat(said(event)).containsExactlyInAnyOrder("part 90", "part 150");
    }
}
