package org.evident.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.events.Plans.ESTUARY;
import static org.evident.events.Plans.NORTHDOWN;
import static org.evident.events.Plans.act;
import static org.evident.events.Plans.event;
import static org.evident.events.Plans.id;
import static org.evident.events.Plans.published;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.events.PersonLeft;
import org.evident.support.As;
import org.evident.support.SomePlace;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Who runs an event when people leave, and what a copy takes along. */
@QuarkusTest
class EventRightsTest {

    private static final UUID TOM = UUID.fromString(id(102));

    @Inject
    Event<PersonLeft> leaving;

    private static ValidatableResponse copied(String who, String event) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of("startsAt", "2027-11-04T09:30"))
                .post("/events/" + event + "/copy")
                .then();
    }

    @Test
    void whoever_has_left_the_organisation_runs_nothing_of_it() {
        var made = published("gareth", event(NORTHDOWN, "Amara was here"));
        Sql.run("update learning_event set owner_id = cast(? as uuid) where id = cast(? as uuid)", id(101), made);
        Sql.run(
                "insert into event_person (event_id, person_id, part) values (cast(? as uuid), cast(? as uuid), 'co-organiser')",
                made,
                id(105));
        for (var who : List.of("amara", "helen")) {
            As.person(who).get("/events/" + made).then().statusCode(404);
            As.person(who).get("/events/" + made + "/bookings").then().statusCode(404);
            As.person(who).get("/events?show=mine&size=100").then().body("items.id", not(hasItem(made)));
            act(who, made, "cancel", Map.of("reason", "I have left")).then().statusCode(404);
        }
    }

    @Test
    void what_is_to_come_loses_who_leaves_and_its_planner_is_told() {
        var leaver = SomePlace.person("Leaver", null);
        var made = published("gareth", event(NORTHDOWN, "Lacks somebody"));
        var held = published("gareth", event(NORTHDOWN, "Was led"));
        Sql.run(
                "update learning_event set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = cast(? as uuid)",
                held);
        for (var event : List.of(made, held))
            Sql.run("insert into event_person values (cast(? as uuid), ?, 'facilitator')", event, leaver);
        QuarkusTransaction.requiringNew().run(() -> leaving.fire(new PersonLeft(leaver, UUID.fromString(NORTHDOWN))));
        assertThat(Sql.all("select cast(event_id as text) from event_person where person_id = ?", leaver))
                .containsExactly(held);
        assertThat(Sql.all("select title from notice where address = ?", "/events/" + made))
                .containsExactly("Somebody who was to lead “Lacks somebody” has left");
    }

    @Test
    void a_copy_reaches_no_further_than_whoever_copies_may_open() {
        var wide = event(ESTUARY, "For the network");
        wide.put("kind", "peer-session");
        wide.put("visibility", "network");
        var made = published("priya", wide);
        copied("amara", made).statusCode(201).body("visibility", is("organisation"));
        copied("priya", made).statusCode(201).body("visibility", is("network"));
    }

    @Test
    void how_to_join_is_copied_by_those_who_may_read_it() {
        var online = event(ESTUARY, "Online");
        online.put("mode", "online");
        online.put("joinUrl", "https://meet.example/secret");
        online.put("joiningInfo", "Code 1234");
        var made = published("priya", online);
        copied("helen", made).statusCode(201).body("joinUrl", nullValue(), "joiningInfo", nullValue());
        copied("priya", made).statusCode(201).body("joinUrl", is("https://meet.example/secret"));
    }

    @Test
    void a_copy_for_a_service_area_of_what_was_for_a_team_is_for_the_area() {
        var team = event(NORTHDOWN, "For a team");
        team.put("visibility", "team");
        team.put("serviceAreaId", id(201));
        team.put("teamId", id(302));
        var made = published("gareth", team);
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(Map.of("serviceAreaId", id(201)))
                .post("/events/" + made + "/copy")
                .then()
                .statusCode(201)
                .body("visibility", is("service"), "teamId", nullValue());
    }

    @Test
    void those_who_were_there_read_it_when_it_is_put_away() {
        var made = published("gareth", event(NORTHDOWN, "Put away"));
        Plans.book(made, TOM.toString(), "confirmed", null, null);
        Sql.run(
                "update learning_event set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = cast(? as uuid)",
                made);
        act("gareth", made, "archive", null).then().statusCode(200);
        As.person("tom").get("/events/" + made).then().statusCode(200).body("stage", is("archived"));
        As.person("daniel").get("/events/" + made).then().statusCode(404);
    }

    @Test
    void what_a_planner_forgot_is_told_to_those_who_run_it() {
        var bare = event(ESTUARY, "Nothing linked");
        bare.put("resources", List.of());
        var made = published("priya", bare);
        var list = "/events?size=100&from=2027-06-10&to=2027-06-10";
        var warnings = "items.find { it.id == '" + made + "' }.warnings";
        As.person("priya").get(list).then().body(warnings, is(List.of("no-resource")));
        As.person("amara").get(list).then().body(warnings, is(List.of()));
    }
}
