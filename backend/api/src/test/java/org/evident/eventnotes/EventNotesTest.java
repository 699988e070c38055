package org.evident.eventnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventNotesTest {

    private static final String TOM = "00000000-0000-7000-8000-000000000102";
    private static final String DANIEL = "00000000-0000-7000-8000-000000000107";
    private static final String TEAM = "00000000-0000-7000-8000-000000000302";

    private UUID event;

    @BeforeEach
    void two_of_them_were_there() {
        event = SomeEvent.at("Held", 20, "now() - interval '2 hours'");
        book(TOM, "confirmed", "I can show my genogram", "How do you open a visit?");
        book(DANIEL, "confirmed", "A quiet room", null);
    }

    @AfterEach
    void forget() {
        SomeEvent.forget(event);
    }

    private void book(String person, String state, String offer, String ask) {
        Sql.run(
                """
                insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, offer_text, ask_text, booked_at, changed_at)
                select gen_random_uuid(), event_id, id, 1, cast(? as uuid), cast(? as uuid), ?, ?, ?, now(), now()
                  from event_pool where event_id = cast(? as uuid)""",
                person,
                SomeEvent.NORTHDOWN,
                state,
                offer,
                ask,
                event.toString());
    }

    private RequestSpecification as(String who) {
        return As.person(who).contentType(ContentType.JSON);
    }

    private String path(String of) {
        return "/events/" + event + "/" + of;
    }

    @Test
    void offers_and_asks_are_shown_without_names_to_those_who_come() {
        as("daniel")
                .get(path("together"))
                .then()
                .statusCode(200)
                .body("offers", contains("I can show my genogram"), "asks", contains("How do you open a visit?"));
        as("tom").get(path("together")).then().body("offers", contains("A quiet room"), "asks", empty());
        as("gareth").get(path("together")).then().body("offers.size()", is(2));
        as("editha").get(path("together")).then().statusCode(200).body("offers", empty());
        as("amara").get(path("together")).then().statusCode(404);
    }

    @Test
    void what_somebody_adds_needs_consent_and_can_be_taken_back() {
        as("tom")
                .body(Map.of("text", "Ask first"))
                .put(path("contribution"))
                .then()
                .statusCode(400);
        as("tom")
                .body(Map.of("text", "Ask first", "consent", true))
                .put(path("contribution"))
                .then()
                .statusCode(200);
        as("editha")
                .get(path("together"))
                .then()
                .body("contributions.text", contains("Ask first"), "contributions[0].name", nullValue());
        as("tom")
                .body(Map.of("text", "Ask twice", "consent", true, "named", true))
                .put(path("contribution"))
                .then()
                .statusCode(200);
        as("editha")
                .get(path("together"))
                .then()
                .body("contributions.text", contains("Ask twice"), "contributions.name", contains("Tom Whitaker"));
        as("editha")
                .body(Map.of("text", "I was not there", "consent", true))
                .put(path("contribution"))
                .then()
                .statusCode(403);
        as("tom").delete(path("contribution")).then().statusCode(204);
        as("editha").get(path("together")).then().body("contributions", empty());
    }

    @Test
    void those_who_run_it_write_what_we_learned_together() {
        var note = Map.of("note", "Three of us will try the tool for a month.");
        as("tom")
                .header("If-Match", "\"v0\"")
                .body(note)
                .put(path("shared-note"))
                .then()
                .statusCode(403);
        as("gareth").body(note).put(path("shared-note")).then().statusCode(428);
        as("gareth")
                .header("If-Match", "\"v0\"")
                .body(note)
                .put(path("shared-note"))
                .then()
                .statusCode(200);
        as("gareth")
                .header("If-Match", "\"v0\"")
                .body(note)
                .put(path("shared-note"))
                .then()
                .statusCode(412);
        as("tom").get("/events/" + event).then().body("sharedNote", is(note.get("note")), "version", is(1));
    }

    @Test
    void a_teams_note_is_read_by_the_team_alone() {
        var note = Map.of("text", "We try the tool in duty next week.");
        as("daniel").body(note).put(path("team-notes/" + TEAM)).then().statusCode(404);
        as("tom")
                .body(note)
                .put(path("team-notes/" + TEAM))
                .then()
                .statusCode(200)
                .body("teamNotes.authorName", contains("Tom Whitaker"))
                .body("ownTeams.id", contains(TEAM));
        as("daniel").get(path("together")).then().body("teamNotes", empty()).body("ownTeams.id", not(hasItem(TEAM)));
        as("tom").delete(path("team-notes/" + TEAM)).then().statusCode(204);
        as("tom").get(path("together")).then().body("teamNotes", empty());
    }

    @Test
    void nothing_is_written_before_it_has_begun() {
        Sql.run(
                "update learning_event set starts_at = now() + interval '1 hour', ends_at = now() + interval '2 hours' where id = cast(? as uuid)",
                event.toString());
        as("tom")
                .body(Map.of("text", "Too soon", "consent", true))
                .put(path("contribution"))
                .then()
                .statusCode(409);
        as("gareth")
                .header("If-Match", "\"v0\"")
                .body(Map.of("note", "Too soon"))
                .put(path("shared-note"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_colleague_writes_a_teams_note_on_and_not_over_it() {
        var path = path("team-notes/" + TEAM);
        as("tom").body(Map.of("text", "Ours")).put(path).then().statusCode(200).body("teamNotes.mine", contains(true));
        as("tom").body(Map.of("text", "Unread")).put(path).then().statusCode(428);
        as("tom")
                .header("If-Match", "\"v0\"")
                .body(Map.of("text", "Ours, and more"))
                .put(path)
                .then()
                .statusCode(200)
                .body("teamNotes.version", contains(1));
        as("tom")
                .header("If-Match", "\"v0\"")
                .body(Map.of("text", "Lost"))
                .put(path)
                .then()
                .statusCode(412);
        Sql.run(
                "update event_team_note set author_id = cast(? as uuid) where event_id = cast(? as uuid)",
                DANIEL,
                event.toString());
        as("tom").delete(path).then().statusCode(403);
        as("tom").get(path("together")).then().body("teamNotes.text", contains("Ours, and more"));
    }

    @Test
    void consent_is_taken_back_by_whoever_no_longer_sees_the_event() {
        Sql.run(
                """
                insert into event_contribution (event_id, person_id, text, consented_at)
                values (cast(? as uuid), cast('00000000-0000-7000-8000-000000000101' as uuid), 'Amara was here', now())""",
                event.toString());
        as("amara").delete(path("contribution")).then().statusCode(204);
        as("amara").delete(path("contribution")).then().statusCode(404);
        assertThat(Sql.count("select count(*) from event_contribution where event_id = ?", event))
                .isZero();
    }

    @Test
    void of_two_who_write_the_note_at_once_one_is_told_to_read_it_again() {
        var codes = List.of("One", "Two").parallelStream()
                .map(note -> as("gareth")
                        .header("If-Match", "\"v0\"")
                        .body(Map.of("note", note))
                        .put(path("shared-note"))
                        .statusCode())
                .sorted()
                .toList();
        assertThat(codes).containsExactly(200, 412);
    }
}
