package org.evident.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Somebody else is at the pool of places, as another replica would be, while people book. */
@QuarkusTest
class SeatingTest {

    @Inject
    AgroalDataSource database;

    @Inject
    Seating seating;

    private static CompletableFuture<Response> booking(String who, UUID event, String key) {
        var token = As.token(who);
        return CompletableFuture.supplyAsync(() -> As.bearer(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/events/" + event + "/bookings"));
    }

    private static void takeTurn(Connection other, UUID event) throws SQLException {
        other.setAutoCommit(false);
        other.createStatement().execute("select 1 from event_pool where event_id = '" + event + "' for update");
    }

    private static void awaitOneThatWaits() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Sql.count(
                                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%event_pool%'")
                        == 1);
    }

    @Test
    void an_event_that_is_called_off_meanwhile_gives_nobody_a_place() throws Exception {
        var event = SomeEvent.open("Called off meanwhile", 5);
        try (var other = database.getConnection()) {
            takeTurn(other, event);
            var booking = booking("tom", event, UUID.randomUUID().toString());
            awaitOneThatWaits();
            other.createStatement()
                    .execute("update learning_event set status = 'cancelled' where id = '" + event + "'");
            other.commit();
            var answer = booking.get();
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.<String>path("detail")).isEqualTo("This event has been cancelled");
        }
        assertThat(Sql.count("select count(*) from booking where event_id = cast(? as uuid)", event.toString()))
                .isZero();
    }

    /** One connection waits for all of them, and they are seated in the order in which they came. */
    @Test
    void those_who_wait_for_their_turn_are_seated_together_and_a_repeat_is_answered_alike() throws Exception {
        var event = SomeEvent.open("Seated together", 2);
        try (var other = database.getConnection()) {
            takeTurn(other, event);
            var tom = booking("tom", event, "turn-" + event);
            awaitOneThatWaits();
            var again = booking("tom", event, "turn-" + event);
            var twice = booking("tom", event, "other-" + event);
            var rest = Stream.of("gareth", "daniel", "editha")
                    .map(who -> booking(who, event, who + event))
                    .toList();
            assertThat(
                            Sql.count(
                                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%event_pool%'"))
                    .isEqualTo(1);
            other.commit();
            assertThat(tom.get().statusCode()).isEqualTo(201);
            assertThat(again.get().<String>path("id")).isEqualTo(tom.get().path("id"));
            assertThat(twice.get().statusCode()).isEqualTo(409);
            for (var each : rest) assertThat(each.get().statusCode()).isEqualTo(201);
        }
        assertThat(states(event, "confirmed")).isEqualTo(2);
        assertThat(states(event, "waiting")).isEqualTo(2);
        assertThat(Sql.count(
                        "select count(distinct number) from booking where event_id = cast(? as uuid)",
                        event.toString()))
                .isEqualTo(4);
    }

    @Test
    void what_the_database_refuses_about_one_keeps_nobody_else_from_a_place() throws Exception {
        var event = SomeEvent.open("One of them cannot be", 5);
        var pool = UUID.fromString(
                Sql.all("select cast(id as text) from event_pool where event_id = cast(? as uuid)", event.toString())
                        .getFirst()
                        .toString());
        try (var other = database.getConnection()) {
            takeTurn(other, event);
            var first = booking("tom", event, "first" + event);
            awaitOneThatWaits();
            var nobody = CompletableFuture.supplyAsync(
                    () -> seating.take(seat(event, pool, UUID.randomUUID().toString())));
            var daniel = CompletableFuture.supplyAsync(() -> seating.take(seat(event, pool, Booked.DANIEL)));
            other.commit();
            assertThat(first.get().statusCode()).isEqualTo(201);
            assertThat(daniel.get()).isPresent();
            assertThatThrownBy(nobody::get).hasRootCauseInstanceOf(SQLException.class);
        }
        assertThat(states(event, "confirmed")).isEqualTo(2);
    }

    private static Seat seat(UUID event, UUID pool, String person) {
        var id = UUID.fromString(person);
        var northdown = UUID.fromString(SomeEvent.NORTHDOWN);
        return new Seat(
                event,
                pool,
                true,
                new Wish(id, northdown, null, null, false, id, null, null, null, null, null, null, null, null));
    }

    private static long states(UUID event, String state) {
        return Sql.count(
                "select count(*) from booking where event_id = cast(? as uuid) and state = ?", event.toString(), state);
    }
}
