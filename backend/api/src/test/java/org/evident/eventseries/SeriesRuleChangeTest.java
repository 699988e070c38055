package org.evident.eventseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.eventseries.EventSeriesTest.ESTUARY;
import static org.evident.eventseries.EventSeriesTest.events;
import static org.evident.eventseries.EventSeriesTest.id;
import static org.evident.eventseries.EventSeriesTest.made;
import static org.evident.eventseries.EventSeriesTest.monthly;
import static org.evident.eventseries.EventSeriesTest.planned;
import static org.evident.eventseries.EventSeriesTest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.SomePlace;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Another rhythm from a day on, and whose series it is. */
@QuarkusTest
class SeriesRuleChangeTest {

    private static final Map<String, Object> FORTNIGHTLY =
            Map.of("from", "2027-06-10", "cadence", "fortnightly", "times", 4, "publish", true);

    @Inject
    SeriesHandover handover;

    /** On 13 May, 10 June, 8 July and 12 August. */
    private static String series(String title) {
        var input = monthly(planned(title, "2027-05-13"), 4);
        input.put("publish", true);
        return made(input);
    }

    private static void book(String event) {
        Sql.run(
                """
                insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, booked_at, changed_at)
                select gen_random_uuid(), p.event_id, p.id, 1, cast(? as uuid), cast(? as uuid), 'confirmed', now(), now()
                  from event_pool p where p.event_id = cast(? as uuid)""",
                id(101),
                ESTUARY,
                event);
    }

    private static Response change(String who, String series, String version, Map<String, Object> rule) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(rule)
                .put("/event-series/" + series + "/rule");
    }

    @Test
    void what_is_booked_and_what_fits_stays_and_the_rest_makes_way() {
        var series = series("Another rhythm");
        List<String> ids = events(series).path("items.id");
        book(ids.get(3));
        post("priya", "/event-series/" + series + "/rule/preview", FORTNIGHTLY)
                .then()
                .statusCode(200)
                .body("rule", is("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"))
                .body("kept.id", contains(ids.get(1), ids.get(2)), "booked.id", contains(ids.get(3)))
                .body("gone.size()", is(0), "made.day", contains("2027-06-24", "2027-07-22"));
        change("priya", series, "\"v0\"", FORTNIGHTLY)
                .then()
                .statusCode(200)
                .header("ETag", is("\"v1\""))
                .body("startsOn", is("2027-06-10"), "toCome", is(6), "lastDay", is("2027-08-12"));
        events(series)
                .then()
                .body(
                        "items.localStartsAt",
                        contains(
                                "2027-05-13T09:30",
                                "2027-06-10T09:30",
                                "2027-06-24T09:30",
                                "2027-07-08T09:30",
                                "2027-07-22T09:30",
                                "2027-08-12T09:30"))
                .body("items[2].status", is("published"), "items[5].taken", is(1));
    }

    @Test
    void what_nobody_booked_is_cancelled_or_put_away_and_further_ones_go_by_the_new_rule() {
        var series = series("On other days");
        List<String> ids = events(series).path("items.id");
        Sql.run(
                "update learning_event set status = 'draft', published_at = null where id = cast(? as uuid)",
                ids.get(3));
        var weekly = Map.<String, Object>of("from", "2027-06-16", "cadence", "weekly", "times", 2);
        change("priya", series, "\"v0\"", weekly).then().statusCode(200).body("lastDay", is("2027-06-23"));
        assertThat(Sql.all(
                        "select status from learning_event where series_id = cast(? as uuid) order by starts_at",
                        series))
                .containsExactly("published", "published", "draft", "draft", "cancelled", "archived");
        EventSeriesTest.change(series, "events", Map.of("times", 1)).then().body("lastDay", is("2027-06-30"));
        change("priya", series, "\"v0\"", weekly).then().statusCode(412);
    }

    @Test
    void only_those_who_run_it_change_it_and_from_today_on() {
        var series = series("Not yours");
        change("amara", series, "\"v0\"", FORTNIGHTLY).then().statusCode(404);
        post("amara", "/event-series/" + series + "/rule/preview", FORTNIGHTLY)
                .then()
                .statusCode(404);
        var past = Map.<String, Object>of("from", "2026-06-10", "cadence", "weekly", "times", 2);
        change("priya", series, "\"v0\"", past).then().statusCode(400).body("errors.pointer", hasItem("/from"));
    }

    @Test
    void whoever_has_left_runs_no_series_and_another_one_takes_it_over() {
        var series = series("Handed over");
        var leaver = SomePlace.person("Leaver", null);
        var estuary = UUID.fromString(ESTUARY);
        Sql.run("update event_series set owner_id = ? where id = cast(? as uuid)", leaver, series);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> handover.held(leaver, estuary, 10))
                        .things())
                .extracting(thing -> thing.title())
                .containsExactly("Handed over");
        var helen = UUID.fromString(id(105));
        assertThat(QuarkusTransaction.requiringNew().call(() -> handover.handOver(leaver, helen, estuary)))
                .isEqualTo(1);
        As.person("helen").get("/event-series/" + series).then().statusCode(200);
        Sql.run("update event_series set owner_id = cast(? as uuid) where id = cast(? as uuid)", id(102), series);
        As.person("tom").get("/event-series/" + series).then().statusCode(404);
    }
}
