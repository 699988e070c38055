package org.evident.prerequisites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.idOf;
import static org.evident.support.SomeBooking.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrerequisitesEndpointTest {

    private static ValidatableResponse put(String who, UUID event, int version, Object body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(body)
                .put("/events/" + event + "/prerequisites")
                .then();
    }

    private static ValidatableResponse read(String who, UUID event) {
        return As.person(who).get("/events/" + event + "/prerequisites").then();
    }

    private static ValidatableResponse book(String who, UUID event, Map<String, ?> body) {
        return post(who, "/events/" + event + "/bookings", body);
    }

    private static void was(UUID event, String person, String how) {
        var booking = Booked.place(event, person);
        Sql.run(
                """
                insert into attendance (booking_id, event_id, organisation_id, how, minutes, source, said_at)
                select id, event_id, organisation_id, ?, 0, 'list', now() from booking where id = ?""",
                how,
                booking);
    }

    private static UUID past(String title, String kind) {
        var event = SomeEvent.at(title, 20, "now() - interval '20 days'");
        Sql.run("update learning_event set kind = ? where id = ?", kind, event);
        return event;
    }

    @Test
    void who_runs_it_says_what_it_asks_for_and_everyone_reads_whether_they_have_been_to_it() {
        var first = past("Part one", "symposium");
        var event = SomeEvent.open("Part two", 5);
        read("tom", event).statusCode(200).header("ETag", "\"v0\"").body("asked", is(empty()), "allowed", is(empty()));
        var asks = Map.of("kinds", List.of("symposium", "symposium"), "eventIds", List.of(first, first));
        put("tom", event, 0, asks).statusCode(403);
        put("amara", event, 0, asks).statusCode(404);
        put("gareth", event, 0, asks)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("asked.kind", contains("symposium", null), "asked.title", contains(null, "Part one"))
                .body("allowed", contains("edit"));
        put("gareth", event, 0, asks).statusCode(412);
        for (var wrong : List.of(event, UUID.randomUUID()))
            put("gareth", event, 1, Map.of("eventIds", List.of(first, wrong)))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/eventIds/1"));
        put("gareth", event, 1, Map.of("kinds", List.of("party"))).statusCode(400);
        was(first, Booked.DANIEL, "part");
        read("daniel", event).body("asked.met", contains(true, true));
        read("tom", event).body("asked.met", contains(false, false));
        put("gareth", event, 1, Map.of()).statusCode(200).body("asked", is(empty()));
    }

    @Test
    void whoever_has_not_been_to_it_is_told_so_and_booked_by_who_runs_the_event_alone() {
        var first = past("Writing one", "annual-meeting");
        var event = SomeEvent.open("Writing two", 5);
        put("gareth", event, 0, Map.of("kinds", List.of("annual-meeting"), "eventIds", List.of(first)))
                .statusCode(200);
        var why = containsString("Go to these first: annual meeting, “Writing one”");
        As.person("tom")
                .get("/events/" + event + "/booking-outlook")
                .then()
                .body("mayBook", is(false))
                .body("whyNot", why);
        book("tom", event, Map.of()).statusCode(403).body("detail", why);
        book("gareth", event, Map.of("personId", Booked.TOM)).statusCode(201).body("state", equalTo("confirmed"));
        was(first, Booked.DANIEL, "absent");
        book("daniel", event, Map.of()).statusCode(403);
        Sql.run("update attendance set how = 'attended' where event_id = ?", first);
        book("daniel", event, Map.of()).statusCode(201);
    }

    @Test
    void a_colleague_who_comes_instead_has_been_to_it_too() {
        var first = past("Before", "drop-in");
        var event = SomeEvent.open("Instead", 5);
        was(first, Booked.TOM, "walked-in");
        put("gareth", event, 0, Map.of("eventIds", List.of(first))).statusCode(200);
        var booking = idOf(book("tom", event, Map.of()).statusCode(201));
        post("tom", "/bookings/" + booking + "/substitute", Map.of("personId", Booked.DANIEL))
                .statusCode(403)
                .body("detail", containsString("“Before”"));
        post("gareth", "/bookings/" + booking + "/substitute", Map.of("personId", Booked.DANIEL))
                .statusCode(201);
    }

    @Test
    void any_event_of_the_series_will_do_and_a_copy_asks_for_the_same() {
        var january = past("Module", "workshop");
        var february = past("Module", "workshop");
        var series = UUID.randomUUID();
        Sql.run(
                """
                insert into event_series (id, organisation_id, title, rule, starts_on, owner_id, created_at, updated_at)
                select ?, cast(? as uuid), 'Module', rule, current_date, owner_id, now(), now() from event_series limit 1""",
                series,
                SomeEvent.NORTHDOWN);
        Sql.run("update learning_event set series_id = ? where id in (?, ?)", series, january, february);
        was(february, Booked.TOM, "attended");
        var event = SomeEvent.open("After the module", 5);
        put("gareth", event, 0, Map.of("eventIds", List.of(january))).statusCode(200);
        read("tom", event).body("asked.met", contains(true));
        String copy = As.person("gareth")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "After the module again"))
                .post("/events/" + event + "/copy")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Sql.all("select required_id from event_prerequisite_event where event_id = cast(? as uuid)", copy))
                .containsExactly(january);
    }
}
