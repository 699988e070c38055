package org.evident.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Who is asked, and that answers meet the questions they were given to. */
@QuarkusTest
class AskedTest {

    @Inject
    AskingRounds rounds;

    @Inject
    EntityManager database;

    private static UUID was(UUID event, String person) {
        var booking = Booked.place(event, person);
        Sql.run(
                """
                insert into attendance (booking_id, event_id, organisation_id, how, minutes, source, said_at)
                select id, event_id, organisation_id, 'attended', 180, 'list', now() from booking where id = ?""",
                booking);
        return booking;
    }

    private static UUID id(UUID event) {
        return (UUID) Sql.all("select id from evaluation where event_id = ? and stage = 'immediate'", event)
                .getFirst();
    }

    @Test
    void nobody_is_asked_anew_who_was_erased() {
        var event = SomeEvent.at("Erased since", 20, "now() - interval '1 day'");
        var gone = Booked.person("Gil Gone");
        was(event, gone);
        Sql.run("update person set erased_at = now(), email = null where id = cast(? as uuid)", gone);
        rounds.run(Instant.now());
        assertThat(Sql.count("select count(*) from evaluation_ask where evaluation_id = ?", id(event)))
                .isZero();
    }

    @Test
    void answers_as_long_as_they_may_be_are_kept_whatever_they_are_made_of() {
        var event = SomeEvent.at("Long answers", 20, "now() - interval '1 day'");
        was(event, Booked.TOM);
        var id = id(event);
        Sql.run(
                """
                update evaluation set questions = (select jsonb_agg(jsonb_build_object('key', 'q' || n, 'level', 1, 'form', 'text',
                    'question', 'Why?')) from generate_series(1, 20) n) where id = ?""",
                id);
        var answers = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> Map.of("question", "q" + n, "text", "\"".repeat(2000)))
                .toList();
        As.person("tom")
                .contentType(ContentType.JSON)
                .body(Map.of("answers", answers))
                .put("/evaluations/" + id + "/answer")
                .then()
                .statusCode(200);
    }

    @Test
    void whoever_answers_while_the_questions_are_changed_is_told_so() throws Exception {
        var event = SomeEvent.at("Changed meanwhile", 20, "now() - interval '1 day'");
        was(event, Booked.TOM);
        var id = id(event);
        var questions = "[{\"key\": \"%s\", \"level\": 2, \"form\": \"scale\", \"question\": \"How much?\"}]";
        Sql.run("update evaluation set questions = cast(? as jsonb) where id = ?", questions.formatted("one"), id);
        As.token("tom");
        Future<Integer> status = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery(
                            "update evaluation set questions = cast(?2 as jsonb), version = version + 1 where id = ?1")
                    .setParameter(1, id)
                    .setParameter(2, questions.formatted("other"))
                    .executeUpdate();
            var asked = CompletableFuture.supplyAsync(() -> As.person("tom")
                    .contentType(ContentType.JSON)
                    .body(Map.of("answers", List.of(Map.of("question", "one", "score", 3))))
                    .put("/evaluations/" + id + "/answer")
                    .then()
                    .extract()
                    .statusCode());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> asked.isDone()
                            || Sql.count(
                                            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%evaluation%'")
                                    > 0);
            return asked;
        });
        assertThat(status.get()).isEqualTo(409);
        assertThat(Sql.count("select count(*) from evaluation_answer where evaluation_id = ?", id))
                .isZero();
    }
}
