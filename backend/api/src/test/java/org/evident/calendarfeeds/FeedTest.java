package org.evident.calendarfeeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.evident.support.As;
import org.evident.support.SomeEvent;
import org.evident.support.SomePlace;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedTest {

    private static final UUID TOM = UUID.fromString("00000000-0000-7000-8000-000000000102");

    private final List<UUID> made = new ArrayList<>();

    @AfterEach
    void forget_events() {
        made.forEach(SomeEvent::forget);
    }

    private UUID event(String title) {
        var id = SomeEvent.open(title, 20);
        made.add(id);
        return id;
    }

    private static void set(UUID event, String what) {
        Sql.run("update learning_event set updated_at = now(), " + what + " where id = ?", event);
    }

    private static String address(String who) {
        return As.person(who)
                .post("/me/calendar-feed")
                .then()
                .statusCode(201)
                .body("madeAt", notNullValue())
                .extract()
                .path("path");
    }

    private static Response read(String path) {
        return As.nobody().get(path);
    }

    /** Read back and held to the rules for calendars that are published. */
    private static String valid(Response answer) {
        answer.then().statusCode(200);
        assertThat(answer.contentType()).startsWith("text/calendar");
        var text = answer.asString();
        try {
            assertThat(new CalendarBuilder()
                            .build(new StringReader(text))
                            .validate(true)
                            .getEntries())
                    .isEmpty();
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
        return text.replace("\r\n ", "");
    }

    @Test
    void my_calendar_holds_what_i_have_a_place_at_and_how_to_join_it() {
        var booked = event("Booked by Tom");
        var waits = event("Tom waits for this");
        event("Nothing to do with Tom");
        set(booked, "mode = 'online', venue = null, join_url = 'https://meet.example/room'");
        set(waits, "join_url = 'https://meet.example/secret'");
        SomePlace.of(TOM, booked, "confirmed");
        SomePlace.of(TOM, waits, "waiting");
        assertThat(valid(read(address("tom"))))
                .contains("SUMMARY:Booked by Tom", "LOCATION:Online", "https://meet.example/room", "/events/" + booked)
                .doesNotContain("Tom waits for this", "Nothing to do with Tom", "meet.example/secret");
    }

    @Test
    void a_program_that_subscribed_sees_that_an_event_was_moved_and_then_cancelled() {
        var id = event("Moves about");
        var booking = SomePlace.of(TOM, id, "confirmed");
        var path = address("tom");
        var first = read(path);
        assertThat(valid(first)).contains("UID:" + id, "SEQUENCE:0", "STATUS:CONFIRMED");
        As.nobody()
                .header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        set(
                id,
                "starts_at = timestamptz '2027-10-29 09:30 Europe/London', ends_at = timestamptz '2027-10-29 12:30 Europe/London', ical_sequence = 1");
        var second = As.nobody().header("If-None-Match", first.header("ETag")).get(path);
        assertThat(valid(second)).contains("UID:" + id, "SEQUENCE:1", "DTSTART;TZID=Europe/London:20271029T093000");
        assertThat(second.header("Last-Modified")).isNotNull();
        set(id, "status = 'cancelled', ical_sequence = 2");
        SomePlace.become(booking, "cancelled");
        Sql.run("insert into booking_step (booking_id, what, at) values (?, 'event-cancelled', now())", booking);
        assertThat(valid(read(path))).contains("UID:" + id, "SEQUENCE:2", "STATUS:CANCELLED");
        Sql.run("update learning_event set updated_at = now() - interval '61 days' where id = ?", id);
        assertThat(valid(read(path))).doesNotContain("UID:" + id);
    }

    @Test
    void what_i_gave_up_myself_is_no_longer_in_my_calendar() {
        var id = event("Given up");
        SomePlace.become(SomePlace.of(TOM, id, "confirmed"), "cancelled");
        assertThat(valid(read(address("tom")))).doesNotContain("Given up");
    }

    @Test
    void what_was_held_and_put_away_stands_in_my_calendar_as_it_was() {
        var id = event("Was held");
        SomePlace.of(TOM, id, "confirmed");
        set(id, "starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour', status = 'archived'");
        var mine = valid(read(address("tom")));
        assertThat(mine).contains("UID:" + id);
        assertThat(mine.substring(mine.indexOf("UID:" + id)).split("END:VEVENT")[0])
                .contains("STATUS:CONFIRMED");
    }

    @Test
    void what_is_to_come_is_never_cut_for_what_is_over() {
        var soon = event("Next month");
        set(soon, "visibility = 'public'");
        Sql.run(
                """
                insert into learning_event (id, organisation_id, kind, title, starts_at, ends_at, mode, visibility, status, ical_uid,
                    created_at, updated_at, published_at)
                select uuidv7(), cast(? as uuid), 'drop-in', 'Over', now() - interval '3 hours', now() - interval '2 hours', 'online', 'public',
                       'published', 'feed-cut-' || n, now(), now(), now() from generate_series(1, 1000) n""",
                SomeEvent.NORTHDOWN);
        try {
            assertThat(valid(read("/organisations/" + SomeEvent.NORTHDOWN + "/events.ics")))
                    .contains("SUMMARY:Next month");
        } finally {
            Sql.run("delete from learning_event where ical_uid like 'feed-cut-%'");
        }
    }

    @Test
    void a_title_of_several_lines_makes_no_line_of_the_calendar() {
        var id = event("Two");
        Sql.run("update learning_event set title = E'Two\\r\\nX-EVIL:1; and, more' where id = ?", id);
        assertThat(valid(As.person("tom").get("/events/" + id + "/calendar.ics")))
                .doesNotContain("\nX-EVIL");
    }

    @Test
    void a_renewed_address_ends_the_old_one_at_once_and_an_ended_one_is_gone() {
        var old = address("tom");
        read(old).then().statusCode(200);
        var fresh = address("tom");
        assertThat(fresh).isNotEqualTo(old).matches("/calendars/[A-Za-z0-9_-]{43}\\.ics");
        read(old).then().statusCode(404);
        read(fresh).then().statusCode(200);
        assertThat(Sql.count(
                        "select count(*) from calendar_feed where secret_hash like ?",
                        "%" + fresh.substring(11, 54) + "%"))
                .isZero();
        As.person("tom")
                .get("/me/calendar-feed")
                .then()
                .body("madeAt", notNullValue())
                .body("path", nullValue());
        As.person("tom").delete("/me/calendar-feed").then().statusCode(204);
        As.person("tom").delete("/me/calendar-feed").then().statusCode(204);
        read(fresh).then().statusCode(404);
        As.person("tom").get("/me/calendar-feed").then().statusCode(200).body("madeAt", nullValue());
    }

    @Test
    void the_calendar_of_a_disabled_person_is_shut() {
        var person = SomePlace.person("Gone Away", null);
        var secret = Secret.fresh();
        Sql.run(
                "insert into calendar_feed (person_id, secret_hash, made_at) values (?, ?, now())",
                person,
                secret.hash());
        var path = "/calendars/" + secret.text() + ".ics";
        read(path).then().statusCode(200);
        Sql.run("update person set disabled_at = now() where id = ?", person);
        read(path).then().statusCode(404);
        SomePlace.forget(person);
    }

    @Test
    void an_organisations_calendar_shows_everyone_what_is_public_and_more_to_who_holds_its_secret() {
        var open = event("For everyone");
        set(open, "visibility = 'public', join_url = 'https://meet.example/hidden'");
        event("For all members");
        var team = event("For one team");
        Sql.run(
                """
                update learning_event set visibility = 'team', team_id = (select t.id from team t join service_area a on a.id = t.service_area_id
                   where a.organisation_id = learning_event.organisation_id limit 1) where id = ?""",
                team);
        var path = "/organisations/" + SomeEvent.NORTHDOWN;
        assertThat(valid(read(path + "/events.ics")))
                .contains("For everyone")
                .doesNotContain("For all members", "For one team", "meet.example");
        As.person("tom").post(path + "/calendar-feed").then().statusCode(403);
        As.person("amara").post(path + "/calendar-feed").then().statusCode(404);
        String secret = As.person("gareth")
                .post(path + "/calendar-feed")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        assertThat(valid(read(secret)))
                .contains("For everyone", "For all members")
                .doesNotContain("For one team", "meet.example");
        As.person("gareth").delete(path + "/calendar-feed").then().statusCode(204);
        read(secret).then().statusCode(404);
        read("/organisations/" + UUID.randomUUID() + "/events.ics").then().statusCode(404);
    }

    @Test
    void one_event_goes_into_a_calendar_for_whoever_may_see_it() {
        var id = event("Just one");
        set(id, "join_url = 'https://meet.example/just-one', summary = 'What it is about'");
        var path = "/events/" + id + "/calendar.ics";
        read(path).then().statusCode(404);
        As.person("amara").get(path).then().statusCode(404);
        assertThat(valid(As.person("tom").get(path)))
                .contains("SUMMARY:Just one", "What it is about")
                .doesNotContain("meet.example");
        SomePlace.of(TOM, id, "confirmed");
        assertThat(valid(As.person("tom").get(path))).contains("https://meet.example/just-one");
        set(id, "status = 'draft', starts_at = null, ends_at = null");
        As.person("gareth").get(path).then().statusCode(404).body("status", is(404));
    }
}
