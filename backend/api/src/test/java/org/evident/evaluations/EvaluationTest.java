package org.evident.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvaluationTest {

    private static final String ENDED_YESTERDAY = "now() - interval '1 day'";

    @Inject
    AskingRounds rounds;

    private static String id(UUID event, String stage) {
        return Sql.all("select cast(id as text) from evaluation where event_id = ? and stage = ?", event, stage)
                .getFirst()
                .toString();
    }

    private static UUID was(UUID event, String person) {
        var booking = Booked.place(event, person);
        Sql.run(
                """
                insert into attendance (booking_id, event_id, organisation_id, how, minutes, source, said_at)
                select id, event_id, organisation_id, 'attended', 180, 'list', now() from booking where id = ?""",
                booking);
        return booking;
    }

    private static List<Map<String, Object>> answers(int score) {
        var answers = new ArrayList<Map<String, Object>>();
        for (var key : List.of("worthwhile", "relevant", "know")) answers.add(Map.of("question", key, "score", score));
        answers.add(Map.of("question", "confident", "dontKnow", true));
        answers.add(Map.of("question", "intend", "text", "Ask twice about " + score));
        return answers;
    }

    private static ValidatableResponse answer(String who, String id, String version, Map<String, ?> body) {
        var request = As.person(who).contentType(ContentType.JSON).body(body);
        if (version != null) request.header("If-Match", version);
        return request.put("/evaluations/" + id + "/answer").then();
    }

    private long asked(String person, String evaluation) {
        return Sql.count(
                "select count(*) from notice where person_id = cast(? as uuid) and key like ?",
                person,
                "evaluation:" + evaluation + ":%");
    }

    private void days(double from, double to) {
        var now = Instant.now();
        for (var day = from; day <= to; day += 1) rounds.run(now.plus(Duration.ofMinutes((long) (day * 1440))));
    }

    @Test
    void three_stages_follow_from_the_event_and_move_with_it() {
        var event = SomeEvent.at("Moves", 20, "timestamptz '2027-02-16 10:00+00'");
        var at = "/events/" + event + "/evaluations";
        As.person("tom")
                .get(at)
                .then()
                .statusCode(200)
                .body("items.stage", contains("baseline", "immediate", "follow-up"))
                .body("items[0].opensAt", is("2027-02-02T10:00:00Z"), "items[0].closesAt", is("2027-02-16T10:00:00Z"))
                .body("items[1].opensAt", is("2027-02-16T13:00:00Z"), "items[1].closesAt", is("2027-03-02T13:00:00Z"))
                // Six and eight weeks later the clocks have gone forward: one o'clock in London is twelve in UTC.
                .body("items[2].opensAt", is("2027-03-30T12:00:00Z"), "items[2].closesAt", is("2027-04-13T12:00:00Z"))
                .body("items[2].questions.level", hasItem(4), "items[2].state", is("scheduled"));
        Sql.run(
                "update learning_event set starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days' where id = ?",
                event);
        As.person("tom").get(at).then().body("items[2].opensAt", is("2027-04-06T12:00:00Z"));
        As.person("amara").get(at).then().statusCode(404);
    }

    @Test
    void one_answer_each_which_can_be_changed_until_it_closes() {
        var event = SomeEvent.at("Answered", 20, ENDED_YESTERDAY);
        was(event, Booked.TOM);
        var id = id(event, "immediate");
        As.person("tom").get("/evaluations/" + id + "/answer").then().statusCode(404);
        var tag = answer("tom", id, null, Map.of("answers", answers(3)))
                .statusCode(200)
                .extract()
                .header("ETag");
        answer("tom", id, null, Map.of("answers", answers(4))).statusCode(428);
        answer("tom", id, tag, Map.of("answers", answers(4))).statusCode(200).body("answers.score", hasItem(4));
        answer("tom", id, tag, Map.of("answers", answers(5))).statusCode(412);
        As.person("tom")
                .get("/evaluations/" + id + "/answer")
                .then()
                .body("answers.find { it.question == 'confident' }.dontKnow", is(true))
                .body("answers.find { it.question == 'confident' }.score", nullValue());
        As.person("tom").get("/evaluations/" + id).then().body("answered", is(true));
        Sql.run(
                "update learning_event set starts_at = starts_at - interval '20 days', ends_at = ends_at - interval '20 days' where id = ?",
                event);
        answer("tom", id, "\"v1\"", Map.of("answers", answers(1))).statusCode(409);
    }

    @Test
    void every_scale_needs_a_number_or_a_real_dont_know_and_only_those_who_were_there_are_asked() {
        var event = SomeEvent.at("Needs", 20, ENDED_YESTERDAY);
        was(event, Booked.TOM);
        Booked.place(event, Booked.DANIEL);
        var id = id(event, "immediate");
        var some = List.of(Map.of("question", "know"), Map.of("question", "worthwhile", "score", 6));
        answer("tom", id, null, Map.of("answers", some))
                .statusCode(400)
                .body("errors.pointer", hasItem("/answers/1/score"));
        answer("tom", id, null, Map.of("answers", List.of(Map.of("question", "know"))))
                .statusCode(400)
                .body("errors.pointer", hasItem("/answers/0"), "errors.pointer", hasItem("/answers"));
        var unasked = answers(3);
        unasked.add(Map.of("question", "gone", "text", "Long thoughts"));
        unasked.add(Map.of("question", "intend", "text", "Twice"));
        answer("tom", id, null, Map.of("answers", unasked))
                .statusCode(400)
                .body("errors.pointer", contains("/answers/5/question", "/answers/6/question"));
        answer("daniel", id, null, Map.of("answers", answers(3))).statusCode(403);
        answer("amara", id, null, Map.of("answers", answers(3))).statusCode(404);
        answer("tom", id(event, "baseline"), null, Map.of("answers", answers(3)))
                .statusCode(409);
        answer("tom", id, null, Map.of("answers", answers(3), "managerId", Booked.GARETH))
                .statusCode(400);
    }

    /** T7. */
    @Test
    void reminders_come_twice_at_most_and_stop_at_once_when_answered() {
        var event = SomeEvent.at("Reminded", 20, ENDED_YESTERDAY);
        var silent = Booked.person("Sid Silent");
        was(event, silent);
        was(event, Booked.TOM);
        var id = id(event, "immediate");
        days(0, 0);
        days(0, 0);
        assertThat(asked(silent, id)).isEqualTo(1);
        assertThat(asked(Booked.TOM, id)).isEqualTo(1);
        answer("tom", id, null, Map.of("answers", answers(3))).statusCode(200);
        days(0, 13);
        assertThat(asked(silent, id)).isEqualTo(3);
        assertThat(asked(Booked.TOM, id)).isEqualTo(1);
        As.person("tom").get("/me/evaluations?size=100").then().body("items.evaluationId", not(hasItem(id)));
    }

    /** T6. */
    @Test
    void nobody_is_asked_about_an_event_that_was_cancelled() {
        var event = SomeEvent.at("Cancelled", 20, "now() + interval '3 days'");
        var before = Booked.person("Bea Before");
        Booked.place(event, before);
        days(0, 0);
        assertThat(asked(before, id(event, "baseline"))).isEqualTo(1);
        Sql.run("update learning_event set status = 'cancelled' where id = ?", event);
        days(0, 70);
        for (var stage : List.of("baseline", "immediate", "follow-up"))
            assertThat(asked(before, id(event, stage))).as(stage).isLessThan(2);
        assertThat(asked(before, id(event, "follow-up"))).isZero();
    }

    @Test
    void the_follow_up_is_asked_six_weeks_later_and_shared_with_the_manager_who_was_named_alone() {
        var event = SomeEvent.at("Six weeks", 20, "now() - interval '43 days'");
        var away = Booked.person("Ada Away");
        was(event, away);
        was(event, Booked.TOM);
        var id = id(event, "follow-up");
        days(-2, -2);
        assertThat(asked(away, id)).isZero();
        days(0, 0);
        assertThat(asked(away, id)).isEqualTo(1);
        Sql.run(
                """
                insert into role_assignment (id, person_id, organisation_id, role, starts_on)
                values (gen_random_uuid(), cast(? as uuid), cast(? as uuid), 'supervisor', current_date - 5)""",
                Booked.ALEX,
                SomeEvent.NORTHDOWN);
        try {
            var answers = List.of("know", "confident", "practice", "difference").stream()
                    .map(key -> Map.of("question", key, "score", 4))
                    .toList();
            As.person("tom").get("/evaluations/" + id).then().body("managers.id", hasItem(Booked.ALEX));
            answer("tom", id, null, Map.of("answers", answers, "managerId", Booked.ALEX))
                    .statusCode(200);
            As.person("alex").get("/me/answered-together").then().body("items.evaluationId", hasItem(id));
            As.person("daniel").get("/me/answered-together").then().body("total", is(0));
            assertThat(Booked.notices(Booked.ALEX, "evaluation-together")).isPositive();
        } finally {
            Sql.run(
                    "delete from role_assignment where person_id = cast(? as uuid) and role = 'supervisor'",
                    Booked.ALEX);
        }
    }

    @Test
    void those_who_run_it_read_counts_from_five_people_on_and_words_without_names() {
        var event = SomeEvent.at("Results", 20, ENDED_YESTERDAY);
        var id = id(event, "immediate");
        var at = "/evaluations/" + id + "/results";
        var people = List.of("tom", "daniel", "editha", "alex");
        var ids = List.of(Booked.TOM, Booked.DANIEL, Booked.EDITHA, Booked.ALEX);
        for (var n = 0; n < 4; n++) {
            was(event, ids.get(n));
            answer(people.get(n), id, null, Map.of("answers", answers(4))).statusCode(200);
        }
        As.person("gareth")
                .get(at)
                .then()
                .statusCode(200)
                .body("people", nullValue(), "questions[0].mean", nullValue());
        was(event, Booked.GARETH);
        answer("gareth", id, null, Map.of("answers", answers(0))).statusCode(200);
        var results = As.person("gareth").get(at).then().statusCode(200);
        results.body("people", is(5), "questions[0].mean", is(3.2f))
                .body("questions[0].bands.band", contains("low", "middle", "high", "dont-know"))
                .body("questions[0].bands.people", contains(null, 0, null, 0))
                .body("questions.find { it.key == 'intend' }.texts.size()", is(5));
        assertThat(results.extract().asString()).doesNotContain("Whitaker");
        As.person("tom").get(at).then().statusCode(403);
        As.person("amara").get(at).then().statusCode(404);
    }

    @Test
    void whoever_runs_it_changes_the_questions_until_somebody_has_answered() {
        var event = SomeEvent.at("Own questions", 20, ENDED_YESTERDAY);
        was(event, Booked.TOM);
        var at = "/evaluations/" + id(event, "immediate");
        var own = Map.of(
                "wanted",
                true,
                "questions",
                List.of(Map.of("key", "know", "level", 2, "form", "scale", "question", "How much do you know?")));
        var tag = As.person("gareth").get(at).then().extract().header("ETag");
        As.person("tom")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(own)
                .put(at)
                .then()
                .statusCode(403);
        var newer = As.person("gareth")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(own)
                .put(at)
                .then()
                .statusCode(200)
                .body("questions.size()", is(1))
                .extract()
                .header("ETag");
        answer("tom", id(event, "immediate"), null, Map.of("answers", List.of(Map.of("question", "know", "score", 1))))
                .statusCode(200);
        var other = Map.of(
                "wanted",
                true,
                "questions",
                List.of(Map.of("key", "other", "level", 2, "form", "scale", "question", "Something else?")));
        As.person("gareth")
                .header("If-Match", newer)
                .contentType(ContentType.JSON)
                .body(other)
                .put(at)
                .then()
                .statusCode(409);
    }
}
