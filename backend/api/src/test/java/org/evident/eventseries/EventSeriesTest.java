package org.evident.eventseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventSeriesTest {

    static final String ESTUARY = id(2);

    static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    static Map<String, Object> event(String title, String day) {
        return new HashMap<>(Map.of(
                "organisationId",
                ESTUARY,
                "kind",
                "stop-the-clock",
                "title",
                title,
                "startsAt",
                day + "T09:30",
                "endsAt",
                day + "T12:30",
                "mode",
                "in-person",
                "venue",
                "The Academy",
                "visibility",
                "organisation",
                "capacity",
                20,
                "agenda",
                List.of(Map.of("at", "09:30", "title", "Reading"))));
    }

    static String planned(String title, String day) {
        return post("priya", "/events", event(title, day))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response post(String who, String path, Object body) {
        return As.person(who).contentType(ContentType.JSON).body(body).post(path);
    }

    static Map<String, Object> monthly(String event, int times) {
        return new HashMap<>(Map.of("eventId", event, "cadence", "monthly-weekday", "times", times));
    }

    static String made(Map<String, Object> series) {
        return post("priya", "/event-series", series)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response events(String series) {
        return As.person("priya").get("/events?show=planning&size=100&seriesId=" + series);
    }

    static Response revise(String event, Map<String, Object> body, String apply) {
        return As.person("priya")
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        "\"v"
                                + Sql.all("select version from learning_event where id = cast(? as uuid)", event)
                                        .getFirst()
                                + "\"")
                .queryParam("apply", apply)
                .body(body)
                .put("/events/" + event);
    }

    static Response change(String series, String act, Map<String, ?> body) {
        var version = Sql.all("select version from event_series where id = cast(? as uuid)", series)
                .getFirst();
        return As.person("priya")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(body)
                .post("/event-series/" + series + "/" + act);
    }

    @Test
    void the_local_time_stays_whichever_way_the_clocks_go() {
        var series = made(monthly(planned("Over the clocks", "2027-02-11"), 12));
        events(series)
                .then()
                .body("items", hasSize(12))
                .body("items.localStartsAt.collect { it.substring(11) }", everyItem(is("09:30")))
                .body("items[1].startsAt", is("2027-03-11T09:30:00Z"), "items[2].startsAt", is("2027-04-08T08:30:00Z"))
                .body("items[8].startsAt", is("2027-10-14T08:30:00Z"), "items[9].startsAt", is("2027-11-11T09:30:00Z"));
    }

    @Test
    void a_preview_says_which_days_and_which_are_bank_holidays_and_makes_nothing() {
        var event = planned("Previewed", "2026-12-25");
        var input = new HashMap<String, Object>(Map.of("eventId", event, "cadence", "monthly-last", "times", 9));
        input.put("withoutMonths", List.of(8));
        input.put("replacements", List.of(Map.of("day", "2027-03-26", "instead", "2027-03-18")));
        var before = Sql.count("select count(*) from learning_event");
        post("priya", "/event-series/preview", input)
                .then()
                .statusCode(200)
                .body("rule", is("FREQ=MONTHLY;BYDAY=-1FR"), "occurrences", hasSize(9))
                .body("occurrences[0].bankHoliday", containsString("Christmas"), "occurrences[0].isModel", is(true))
                .body("occurrences.day", hasItem("2027-03-18"), "leftOut", contains("2027-08-27"));
        assertThat(Sql.count("select count(*) from learning_event")).isEqualTo(before);
        post("amara", "/event-series/preview", input).then().statusCode(404);
    }

    @Test
    void each_service_area_has_one_of_its_own_with_all_that_belongs_to_it() {
        var input = monthly(planned("Stop the Clock", "2027-09-02"), 2);
        input.put("areas", List.of(Map.of("serviceAreaId", id(211)), Map.of("serviceAreaId", id(212), "daysLater", 5)));
        input.put("publish", true);
        var series = made(input);
        events(series)
                .then()
                .body(
                        "items.title",
                        contains(
                                "Stop the Clock: Assessment",
                                "Stop the Clock: Fostering",
                                "Stop the Clock: Assessment",
                                "Stop the Clock: Fostering"))
                .body(
                        "items.localStartsAt",
                        contains("2027-09-02T09:30", "2027-09-07T09:30", "2027-10-07T09:30", "2027-10-12T09:30"))
                .body("items.status", everyItem(is("published")));
        var first = events(series).<String>path("items[1].id");
        As.person("amara")
                .get("/events/" + first)
                .then()
                .statusCode(200)
                .body("agenda.title", contains("Reading"), "seriesTitle", is("Stop the Clock"));
    }

    @Test
    void a_change_of_this_and_all_following_leaves_alone_what_was_changed_alone() {
        var input = monthly(planned("Following", "2027-05-13"), 5);
        input.put("publish", true);
        var series = made(input);
        List<String> ids = events(series).path("items.id");
        var alone = event("Following, with guests", "2027-08-12");
        revise(ids.get(3), alone, "alone").then().statusCode(200).body("changedAlone", is(true));
        var moved = event("Following", "2027-06-11");
        moved.put("startsAt", "2027-06-11T10:00");
        moved.put("endsAt", "2027-06-11T13:00");
        moved.put("agenda", List.of(Map.of("at", "10:00", "title", "Reading"), Map.of("at", "12:00", "title", "Talk")));
        revise(ids.get(1), moved, "following").then().statusCode(200).body("icalSequence", is(1));
        events(series)
                .then()
                .body(
                        "items.localStartsAt",
                        contains(
                                "2027-05-13T09:30",
                                "2027-06-11T10:00",
                                "2027-07-09T10:00",
                                "2027-08-12T09:30",
                                "2027-09-10T10:00"))
                .body("items[3].title", is("Following, with guests"), "items[4].title", is("Following"));
        As.person("priya")
                .get("/events/" + ids.get(4))
                .then()
                .body("agenda.title", contains("Reading", "Talk"), "icalSequence", is(1));
    }

    @Test
    void all_are_refused_where_one_cannot_change_and_the_day_is_named() {
        var input = monthly(planned("Refused together", "2027-05-12"), 4);
        input.put("publish", true);
        var series = made(input);
        List<String> ids = events(series).path("items.id");
        for (var n = 0; n < 3; n++) {
            Sql.run(
                    """
                    with someone as (insert into person (id, display_name) values (?, 'Someone') returning id)
                    insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, booked_at, changed_at)
                    select gen_random_uuid(), p.event_id, p.id, 1, s.id, cast(? as uuid), 'confirmed', now(), now()
                      from event_pool p, someone s where p.event_id = cast(? as uuid)""",
                    UUID.randomUUID(),
                    ESTUARY,
                    ids.get(2));
        }
        var fewer = event("Refused together", "2027-05-12");
        fewer.put("capacity", 2);
        revise(ids.getFirst(), fewer, "following")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/capacity"))
                .body(
                        "errors[0].message",
                        is("On Wednesday 14 July 2027 3 people hold a place. Set places to 3 or more"));
        events(series).then().body("items.capacity", everyItem(is(20)));
    }

    @Test
    void further_ones_are_like_the_last_and_an_ended_series_is_put_away() {
        var series = made(monthly(planned("Goes on", "2027-05-11"), 2));
        change(series, "events", Map.of("times", 2, "publish", true))
                .then()
                .statusCode(200)
                .body("events", is(4), "lastDay", is("2027-08-10"));
        change(series, "end", Map.of("from", "2027-06-01", "cancel", true))
                .then()
                .statusCode(400);
        change(series, "end", Map.of("from", "2027-06-01", "cancel", true, "reason", "The academy closes"))
                .then()
                .statusCode(200)
                .body("status", is("ended"), "toCome", is(1), "allowed", contains("extend", "change-rule"));
        assertThat(Sql.all(
                        "select cast(detail ->> 'events' as int) from audit_event where what = 'series.end' and thing_id = ?",
                        series))
                .containsExactly(3);
        events(series).then().body("items.status", contains("draft", "cancelled", "cancelled"));
    }

    @Test
    void a_repeat_makes_nothing_more_and_only_those_who_run_it_see_it() {
        var input = monthly(planned("Once", "2027-05-10"), 3);
        var made = List.of(1, 2).stream()
                .map(n -> As.person("priya")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", "series-" + input.get("eventId"))
                        .body(input)
                        .post("/event-series")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertThat(made).hasSize(1);
        events(made.getFirst()).then().body("items", hasSize(3));
        As.person("amara").get("/event-series/" + made.getFirst()).then().statusCode(404);
        As.person("priya")
                .get("/event-series?size=100&organisationId=" + ESTUARY)
                .then()
                .body("items.id", hasItem(made.getFirst()));
        post("tom", "/event-series", input).then().statusCode(404);
    }

    @Test
    void too_many_and_too_far_are_refused() {
        var event = planned("Too many", "2027-05-14");
        refused(event, Map.of("cadence", "weekly", "until", "2029-05-01"), "/until");
        refused(event, Map.of("cadence", "weekly", "until", "2030-05-01"), "/until");
        refused(event, Map.of("cadence", "weekly", "until", "2027-06-01", "times", 3), "/endSaid");
        var far = List.of(Map.of("day", "2027-05-21", "instead", "9999-12-31"));
        refused(event, Map.of("cadence", "weekly", "times", 3, "replacements", far), "/replacements/0/near");
        refused(event, Map.of("cadence", "weekly", "times", 3, "withoutDays", List.of("9999-12-31")), "/ourCentury");
        refused(
                event,
                Map.of("cadence", "weekly", "times", 3, "areas", List.of(Map.of("serviceAreaId", id(201)))),
                "/areas");
    }

    private static void refused(String event, Map<String, ?> how, String pointer) {
        var input = new HashMap<String, Object>(how);
        input.put("eventId", event);
        post("priya", "/event-series", input).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }
}
