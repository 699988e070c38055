package org.evident.eventseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.eventseries.EventSeriesTest.event;
import static org.evident.eventseries.EventSeriesTest.events;
import static org.evident.eventseries.EventSeriesTest.id;
import static org.evident.eventseries.EventSeriesTest.made;
import static org.evident.eventseries.EventSeriesTest.monthly;
import static org.evident.eventseries.EventSeriesTest.planned;
import static org.evident.eventseries.EventSeriesTest.post;
import static org.evident.eventseries.EventSeriesTest.revise;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** What others of a series take over from a change of one, and what they keep. */
@QuarkusTest
class SeriesFollowTest {

    private static final String NORTHDOWN = id(1);

    private static Map<String, Object> resource(int number, String moment) {
        return Map.of("resourceId", id(number), "moment", moment);
    }

    private static io.restassured.response.ValidatableResponse read(String event) {
        return As.person("priya").get("/events/" + event).then().statusCode(200);
    }

    private static List<String> series(String title, String day, int times) {
        return events(made(monthly(planned(title, day), times))).path("items.id");
    }

    @Test
    void what_each_has_linked_of_its_own_stays() {
        var ids = series("Linked", "2027-05-13", 3);
        var second = event("Linked", "2027-06-10");
        second.put("resources", List.of(resource(1011, "after")));
        revise(ids.get(1), second, "alone").then().statusCode(200);
        Sql.run("update learning_event set changed_alone = false where id = cast(? as uuid)", ids.get(1));
        var first = event("Linked", "2027-05-13");
        first.put("resources", List.of(resource(1007, "before")));
        first.put("people", List.of(Map.of("personId", id(105), "part", "facilitator")));
        revise(ids.get(0), first, "following").then().statusCode(200);
        read(ids.get(1)).body("resources.link.id", contains(id(1007), id(1011)), "facilitators.size()", is(1));
        read(ids.get(2)).body("resources.link.id", contains(id(1007)));
        first.put("resources", List.of());
        revise(ids.get(0), first, "following").then().statusCode(200);
        read(ids.get(1)).body("resources.link.id", contains(id(1011)));
        read(ids.get(2)).body("resources.size()", is(0), "facilitators.size()", is(1));
    }

    @Test
    void places_for_partners_and_how_far_it_is_open_follow() {
        var ids = series("Opened", "2027-05-13", 3);
        var first = event("Opened", "2027-05-13");
        first.put("visibility", "network");
        first.put("allocations", List.of(Map.of("organisationId", NORTHDOWN, "places", 5)));
        revise(ids.get(0), first, "following").then().statusCode(200);
        read(ids.get(2)).body("visibility", is("network"), "allocations.places", contains(5), "placesLeft", is(15));
        first.put("allocations", List.of());
        revise(ids.get(0), first, "following").then().statusCode(200);
        read(ids.get(2)).body("allocations.size()", is(0), "placesLeft", is(20));
        first.put("capacity", 4);
        first.put("allocations", List.of(Map.of("organisationId", NORTHDOWN, "places", 5)));
        revise(ids.get(0), first, "following").then().statusCode(400);
    }

    @Test
    void another_service_area_follows_where_it_was_the_same() {
        var ids = series("Moved to an area", "2027-05-13", 3);
        var first = event("Moved to an area", "2027-05-13");
        first.put("serviceAreaId", id(211));
        revise(ids.get(0), first, "following").then().statusCode(200);
        events(read(ids.get(0)).extract().path("seriesId")).then().body("items.serviceAreaId", everyItem(is(id(211))));
    }

    @Test
    void the_window_for_booking_is_as_long_before_each() {
        var model = event("With a window", "2027-10-14");
        model.put("opensAt", "2027-09-14T08:00");
        model.put("closesAt", "2027-10-12T17:00");
        var event =
                post("priya", "/events", model).then().statusCode(201).extract().<String>path("id");
        List<String> ids = events(made(monthly(event, 3))).path("items.id");
        read(ids.get(1)).body("localOpensAt", is("2027-10-12T08:00"), "localClosesAt", is("2027-11-09T17:00"));
        model.put("closesAt", "2027-10-13T12:00");
        model.remove("opensAt");
        revise(ids.get(0), model, "following").then().statusCode(200);
        read(ids.get(2))
                .body("localOpensAt", org.hamcrest.Matchers.nullValue(), "localClosesAt", is("2027-12-08T12:00"));
        model.put("opensAt", "2027-10-01T09:00");
        revise(ids.get(0), model, "following").then().statusCode(200);
        read(ids.get(1)).body("localOpensAt", is("2027-10-29T09:00"));
    }

    @Test
    void one_that_got_another_date_was_changed_alone() {
        var input = monthly(planned("Another date", "2027-05-13"), 3);
        input.put("publish", true);
        List<String> ids = events(made(input)).path("items.id");
        As.person("priya")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body(Map.of("startsAt", "2027-07-09T14:00", "endsAt", "2027-07-09T17:00"))
                .put("/events/" + ids.get(2) + "/date")
                .then()
                .statusCode(200)
                .body("changedAlone", is(true));
        var first = event("Another date", "2027-05-13");
        first.put("startsAt", "2027-05-13T10:00");
        revise(ids.get(0), first, "following").then().statusCode(200);
        read(ids.get(1)).body("localStartsAt", is("2027-06-10T10:00"));
        read(ids.get(2)).body("localStartsAt", is("2027-07-09T14:00"));
    }

    @Test
    void what_is_over_does_not_follow() {
        var ids = series("Was held", "2027-05-13", 3);
        Sql.run(
                "update learning_event set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = cast(? as uuid)",
                ids.get(1));
        revise(ids.get(0), event("Has another title", "2027-05-13"), "following")
                .then()
                .statusCode(200);
        read(ids.get(1)).body("title", is("Was held"));
        read(ids.get(2)).body("title", is("Has another title"));
    }

    @Test
    void two_who_change_one_series_at_once_take_turns() {
        var ids = series("At once", "2027-05-13", 8);
        var codes = List.of(0, 1).parallelStream()
                .map(n -> revise(ids.get(n), event("At once, by " + n, n == 0 ? "2027-05-13" : "2027-06-10"), "all")
                        .statusCode())
                .toList();
        assertThat(codes).allMatch(code -> code == 200 || code == 412).contains(200);
    }

    @Test
    void those_of_a_team_are_for_the_service_area_where_each_has_one() {
        var team = event("For a team", "2027-05-13");
        team.put("organisationId", NORTHDOWN);
        team.put("visibility", "team");
        team.put("serviceAreaId", id(201));
        team.put("teamId", id(302));
        var model =
                post("gareth", "/events", team).then().statusCode(201).extract().<String>path("id");
        var input = monthly(model, 2);
        input.put("areas", List.of(Map.of("serviceAreaId", id(201))));
        var made = post("gareth", "/event-series", input)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        As.person("gareth")
                .get("/events?show=planning&size=100&seriesId=" + made)
                .then()
                .body("items.visibility", contains("team", "service"));
    }
}
