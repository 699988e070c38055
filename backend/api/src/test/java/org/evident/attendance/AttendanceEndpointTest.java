package org.evident.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evident.shared.events.EventAttended;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.Real;
import org.evident.support.RealmAdmin;
import org.evident.support.SomeEvent;
import org.evident.support.SomePlace;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttendanceEndpointTest {

    private static final String NOW = "now() - interval '1 hour'";

    @ApplicationScoped
    static class Heard {
        final List<EventAttended> all = new CopyOnWriteArrayList<>();

        void hear(@Observes EventAttended attended) {
            all.add(attended);
        }

        List<EventAttended> of(UUID event) {
            return all.stream().filter(each -> each.eventId().equals(event)).toList();
        }
    }

    @Inject
    Heard heard;

    private static ValidatableResponse say(String who, UUID event, Map<?, ?>... rows) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of("people", List.of(rows)))
                .put("/events/" + event + "/attendance")
                .then();
    }

    private static Map<String, Object> row(UUID booking, String how) {
        return Map.of("bookingId", booking, "how", how);
    }

    @Test
    void many_are_recorded_at_once_and_saying_it_again_changes_nothing() {
        var event = SomeEvent.at("Many at once", 20, NOW);
        var tom = Booked.place(event, Booked.TOM);
        var daniel = Booked.place(event, Booked.DANIEL);
        Map<String, Object> part = Map.of("bookingId", daniel, "how", "part", "minutes", 45);
        say("gareth", event, row(tom, "attended"), part)
                .statusCode(200)
                .body("saved", is(2), "unchanged", is(0), "refused", is(empty()));
        say("gareth", event, row(tom, "attended"), part).body("saved", is(0), "unchanged", is(2));
        assertThat(heard.of(event))
                .containsExactlyInAnyOrder(
                        new EventAttended(event, UUID.fromString(Booked.TOM), tom, "attended", 180),
                        new EventAttended(event, UUID.fromString(Booked.DANIEL), daniel, "part", 45));
        As.person("gareth")
                .get("/events/" + event + "/attendance?size=100")
                .then()
                .statusCode(200)
                .body("items.how", contains("part", "attended"), "items.minutes", contains(45, 180));
        As.person("tom").get("/me/attendance").then().body("items.eventId", hasItem(event.toString()));
    }

    @Test
    void what_was_said_can_be_put_right_and_is_answered_for() {
        var event = SomeEvent.at("Put right", 20, NOW);
        var tom = Booked.place(event, Booked.TOM);
        say("gareth", event, row(tom, "absent")).body("saved", is(1));
        say("gareth", event, row(tom, "attended")).body("saved", is(1));
        assertThat(heard.of(event)).extracting(EventAttended::how).containsExactly("absent", "attended");
        assertThat(Sql.count(
                        """
                        select count(*) from audit_event where what = 'attendance.correct' and thing_id = ?
                           and detail @> '{"from": "absent", "to": "attended"}'""",
                        tom.toString()))
                .isEqualTo(1);
    }

    @Test
    void who_comes_without_a_booking_is_walked_in_and_takes_nobodys_place() {
        var event = SomeEvent.at("Full house", 1, NOW);
        Booked.place(event, Booked.TOM);
        var stranger = Booked.person("Una Booked");
        var waits = Booked.in(event, Booked.DANIEL, "waiting");
        say(
                        "gareth",
                        event,
                        Map.of("email", Booked.emailOf(stranger).toUpperCase(), "how", "attended"),
                        row(waits, "attended"))
                .statusCode(200)
                .body("saved", is(2));
        As.person("gareth")
                .get("/events/" + event + "/attendance?size=100")
                .then()
                .body("items.how", containsInAnyOrder("walked-in", "walked-in", null));
        assertThat(Sql.all("select taken || ' ' || waiting from event_pool where event_id = ?", event))
                .containsExactly("1 0");
        As.person("gareth")
                .get("/events/" + event + "/sign-in")
                .then()
                .body("counts.walkedIn", is(2), "counts.coming", is(3));
    }

    /** Such as a lead of the organisation, whom a role alone ties to it. */
    @Test
    void who_belongs_by_a_role_alone_walks_in_as_well() {
        var event = SomeEvent.at("Led from above", 5, NOW);
        var lead = SomePlace.person("Leda Above", "leda." + System.nanoTime() + "@example.org")
                .toString();
        Sql.run(
                """
                insert into role_assignment (id, person_id, organisation_id, role, starts_on)
                values (gen_random_uuid(), cast(? as uuid), cast(? as uuid), 'strategic-lead', current_date - 1)""",
                lead,
                SomeEvent.NORTHDOWN);
        say("gareth", event, Map.of("email", Booked.emailOf(lead), "how", "attended"))
                .statusCode(200)
                .body("saved", is(1));
    }

    @Test
    void each_row_that_cannot_be_is_told_with_the_reason_and_stops_no_other() {
        var event = SomeEvent.at("Refusals", 20, NOW);
        var tom = Booked.place(event, Booked.TOM);
        var waits = Booked.in(event, Booked.DANIEL, "waiting");
        say(
                        "gareth",
                        event,
                        row(tom, "attended"),
                        row(tom, "absent"),
                        row(waits, "absent"),
                        Map.of("email", "nobody@nowhere.example", "how", "attended"),
                        Map.of("personId", Booked.EDITHA, "how", "excused"),
                        Map.of("how", "attended"),
                        Map.of("email", "x@example.org", "how", "part", "minutes", 500))
                .statusCode(200)
                .body("saved", is(1), "refused.row", contains(2, 3, 4, 5, 6, 7))
                .body("refused[2].message", containsString("Nobody like this"));
        say("gareth", event, Map.of("bookingId", tom, "how", "late"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/people/0/how"));
    }

    @Test
    void before_it_opens_only_apologies_are_noted_and_a_cancelled_event_has_no_attendance() {
        var event = SomeEvent.open("Later", 20);
        var tom = Booked.place(event, Booked.TOM);
        say("gareth", event, row(tom, "attended")).body("saved", is(0), "refused.size()", is(1));
        say("gareth", event, row(tom, "excused")).body("saved", is(1));
        Sql.run("update learning_event set status = 'cancelled', status_reason = 'Ill' where id = ?", event);
        say("gareth", event, row(tom, "attended")).statusCode(409);
    }

    @Test
    void somebody_sends_apologies_and_can_come_after_all() {
        var event = SomeEvent.open("Apologies", 20);
        Booked.place(event, Booked.TOM);
        var apology = "/events/" + event + "/apology";
        for (var words : List.of("Court", "Court all day"))
            As.person("tom")
                    .contentType(ContentType.JSON)
                    .body(Map.of("comment", words))
                    .put(apology)
                    .then()
                    .statusCode(204);
        As.person("gareth")
                .get("/events/" + event + "/attendance")
                .then()
                .body(
                        "items[0].how",
                        is("excused"),
                        "items[0].comment",
                        is("Court all day"),
                        "items[0].source",
                        is("person"));
        As.person("tom").delete(apology).then().statusCode(204);
        As.person("gareth").get("/events/" + event + "/attendance").then().body("items[0].how", nullValue());
        As.person("daniel")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .put(apology)
                .then()
                .statusCode(404);
    }

    @Test
    void only_those_who_run_it_see_and_say_who_came() {
        var event = SomeEvent.at("Not yours", 20, NOW);
        Booked.place(event, Booked.TOM);
        for (var at : List.of("/attendance", "/sign-in")) {
            As.person("tom").get("/events/" + event + at).then().statusCode(403);
            As.person("amara").get("/events/" + event + at).then().statusCode(404);
            As.nobody().get("/events/" + event + at).then().statusCode(401);
        }
        say("tom", event, Map.of("personId", Booked.TOM, "how", "attended")).statusCode(403);
        say("amara", event, Map.of("personId", Booked.TOM, "how", "attended")).statusCode(404);
        Sql.run("insert into event_person values (?, cast(? as uuid), 'co-organiser')", event, Booked.EDITHA);
        As.person("editha")
                .get("/events/" + event + "/attendance")
                .then()
                .statusCode(200)
                .body("total", is(1));
    }

    @Test
    void an_integrator_that_may_write_events_says_who_came_again_and_again() {
        var event = SomeEvent.at("By another system", 20, NOW);
        var una = Booked.person("Una System");
        Booked.place(event, una);
        var at = "/events/" + event + "/attendance";
        var body = Map.of("people", List.of(Map.of("email", Booked.emailOf(una), "how", "attended")));
        As.client().contentType(ContentType.JSON).body(body).put(at).then().statusCode(403);
        var token = writer();
        for (var saved : List.of(1, 0))
            As.bearer(token)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .put(at)
                    .then()
                    .statusCode(200)
                    .body("saved", is(saved), "refused", is(empty()));
        As.bearer(token).get(at).then().statusCode(200).body("items.source", contains("api"));
        var estuary = SomeEvent.at("Of others", 20, NOW);
        Sql.run(
                "update learning_event set organisation_id = cast('00000000-0000-7000-8000-000000000002' as uuid) where id = ?",
                estuary);
        As.bearer(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/events/" + estuary + "/attendance")
                .then()
                .statusCode(404);
    }

    /** A token of the intranet's client, which is allowed to ask for one more scope. */
    private static String writer() {
        String client =
                RealmAdmin.get("/clients?clientId=svc-intranet").extract().path("[0].id");
        String scope = RealmAdmin.get("/client-scopes").extract().path("find { it.name == 'events:write' }.id");
        RealmAdmin.as(Real.masterToken())
                .put("/clients/" + client + "/optional-client-scopes/" + scope)
                .then()
                .statusCode(204);
        return RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", "svc-intranet")
                .formParam("client_secret", "evident-demo-intranet")
                .formParam("scope", "events:write")
                .post(Real.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
