package org.evident.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckInTest {

    private static final String NOW = "now() - interval '1 hour'";

    private static String code(UUID event) {
        return Sql.all("select code from event_sign_in where event_id = ?", event)
                .getFirst()
                .toString();
    }

    private static ValidatableResponse checkIn(String who, String code) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .put("/me/check-in")
                .then();
    }

    private static AttendedEvent event(String starts, String ends) {
        return new AttendedEvent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "An event",
                Instant.parse(starts),
                Instant.parse(ends),
                null,
                "published",
                90,
                "ABCDEF",
                true,
                0,
                true);
    }

    @Test
    void the_window_is_open_from_thirty_minutes_before_until_it_ends() {
        var event = event("2026-12-01T09:30:00Z", "2026-12-01T12:30:00Z");
        assertThat(event.state(Instant.parse("2026-12-01T08:59:59.999Z"))).isEqualTo("early");
        assertThat(event.state(Instant.parse("2026-12-01T09:00:00Z"))).isEqualTo("open");
        assertThat(event.state(Instant.parse("2026-12-01T12:30:00Z"))).isEqualTo("open");
        assertThat(event.state(Instant.parse("2026-12-01T12:30:00.001Z"))).isEqualTo("closed");
    }

    @Test
    void on_the_night_the_clocks_go_forward_the_window_is_still_thirty_minutes() {
        // 02:15 by the clock of 28 March 2027, a quarter of an hour after 00:59:59 became 02:00.
        var event = event("2027-03-28T01:15:00Z", "2027-03-28T02:15:00Z");
        assertThat(event.state(Instant.parse("2027-03-28T00:44:59Z"))).isEqualTo("early");
        assertThat(event.state(Instant.parse("2027-03-28T00:45:00Z"))).isEqualTo("open");
    }

    @Test
    void the_code_on_the_screen_signs_in_whoever_has_a_place_and_once_is_enough() {
        var event = SomeEvent.at("By code", 20, NOW);
        Booked.place(event, Booked.TOM);
        var typed =
                code(event).toLowerCase().substring(0, 3) + " - " + code(event).substring(3);
        for (var n = 0; n < 2; n++)
            checkIn("tom", typed)
                    .statusCode(200)
                    .body("eventId", is(event.toString()), "how", is("attended"), "minutes", is(180));
        assertThat(Sql.all("select how || ' ' || source from attendance where event_id = ?", event))
                .containsExactly("attended code");
    }

    @Test
    void who_has_none_walks_in_where_the_event_allows_it() {
        var event = SomeEvent.at("Walk in", 20, NOW);
        checkIn("daniel", code(event)).statusCode(200).body("how", is("walked-in"));
        var tag = As.person("gareth")
                .get("/events/" + event + "/sign-in")
                .then()
                .extract()
                .header("ETag");
        As.person("gareth")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("walkIns", false))
                .put("/events/" + event + "/sign-in")
                .then()
                .statusCode(200)
                .body("walkIns", is(false), "counts.walkedIn", is(1));
        checkIn("editha", code(event)).statusCode(403).body("detail", containsString("with a booking"));
        checkIn("daniel", code(event)).statusCode(200);
    }

    @Test
    void an_event_of_another_organisation_lets_nobody_walk_in() {
        var event = SomeEvent.at("Elsewhere", 20, NOW);
        checkIn("amara", code(event)).statusCode(403);
        assertThat(Sql.count("select count(*) from booking where event_id = ?", event))
                .isZero();
    }

    @Test
    void outside_its_window_and_when_renewed_a_code_opens_nothing() {
        var early = SomeEvent.open("Early", 20);
        Booked.place(early, Booked.TOM);
        checkIn("tom", code(early)).statusCode(409).body("detail", containsString("Signing in opens at"));
        checkIn("tom", code(SomeEvent.at("Over", 20, "now() - interval '4 hours'")))
                .statusCode(409);
        var event = SomeEvent.at("Renewed", 20, NOW);
        var first = code(event);
        As.person("gareth")
                .put("/events/" + event + "/sign-in/code")
                .then()
                .statusCode(200)
                .body("code", not(first));
        checkIn("alex", first).statusCode(400);
        checkIn("alex", code(event)).statusCode(200);
    }

    @Test
    void whoever_tries_codes_has_to_wait() {
        for (var n = 0; n < 10; n++)
            checkIn("ewan", "AAAAA" + "ABCDEFGHJK".charAt(n)).statusCode(400);
        var event = SomeEvent.at("Tried", 20, NOW);
        checkIn("ewan", code(event)).statusCode(429);
    }

    @Test
    void people_who_sign_in_at_the_same_moment_are_each_there_once() throws Exception {
        var event = SomeEvent.at("Rush", 20, NOW);
        var code = code(event);
        As.token("helen");
        Sql.run("update learning_event set visibility = 'network' where id = ?", event);
        try (var people = Executors.newFixedThreadPool(6)) {
            var all = IntStream.range(0, 12)
                    .mapToObj(n ->
                            people.submit(() -> checkIn("helen", code).extract().statusCode()))
                    .toList();
            for (var each : all) assertThat(each.get()).isEqualTo(200);
        }
        assertThat(Sql.count("select count(*) from booking where event_id = ?", event))
                .isEqualTo(1);
        assertThat(Sql.count("select count(*) from attendance where event_id = ?", event))
                .isEqualTo(1);
    }

    @Test
    void codes_are_of_letters_nobody_mistakes_and_never_the_same() {
        for (var n = 0; n < 30; n++) assertThat(code(SomeEvent.open("Code", 5))).matches("[A-HJKMNPQRTUVWXY346789]{6}");
        var one = SomeEvent.open("One", 5);
        assertThatThrownBy(() -> Sql.run(
                        "update event_sign_in set code = ? where event_id = ?", code(one), SomeEvent.open("Two", 5)))
                .hasMessageContaining("event_sign_in_code_key");
    }
}
