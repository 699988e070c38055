package org.evident.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureEndpointTest {

    private static final String MARCUS = "00000000-0000-7000-8000-000000000112";
    private static final String DANIEL = "00000000-0000-7000-8000-000000000107";
    private static final String DANIELS =
            "/organisations/00000000-0000-7000-8000-000000000001/people/" + DANIEL + "/erasure";

    @Inject
    ErasureRepository erasures;

    @AfterEach
    void nobody_waits() {
        Sql.run("delete from erasure");
        Sql.run("delete from notice where kind = 'erasure'");
        Sql.run("delete from outbox_message where kind = 'erasure'");
    }

    private static Response ask(String who, String path, String word) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of("confirm", word))
                .post(path);
    }

    @Test
    void a_preview_says_what_goes_what_stays_and_why() {
        As.person("marcus")
                .get("/me/erasure")
                .then()
                .statusCode(200)
                .body("waitingDays", is(7), "held", is(false), "request", nullValue())
                .body("parts.find { it.key == 'membership' }.onErasure", is("stays"))
                .body("parts.find { it.key == 'membership' }.stays", notNullValue())
                .body("parts.find { it.key == 'person' }.onErasure", is("stays-without-name"));
        As.nobody().get("/me/erasure").then().statusCode(401);
    }

    @Test
    void it_is_asked_for_with_a_word_waits_a_week_and_can_be_cancelled() {
        ask("marcus", "/me/erasure", "yes").then().statusCode(400).body("errors[0].message", is("Type the word erase"));
        ask("marcus", "/me/erasure", " Erase ").then().statusCode(201).body("state", is("waiting"));
        ask("marcus", "/me/erasure", "erase").then().statusCode(409);
        assertThat(Sql.count(
                        "select count(*) from erasure where person_id = cast(? as uuid) and due_at = asked_at + interval '7 days'",
                        MARCUS))
                .isOne();
        assertThat(
                        Sql.count(
                                "select count(*) from outbox_message where kind = 'erasure' and due_at > now() + interval '6 days'"))
                .isOne();
        As.person("marcus").get("/me/notices").then().body("items.kind", hasItem("erasure"));
        As.person("marcus").get("/me/erasure").then().body("request.state", is("waiting"));
        As.person("marcus").delete("/me/erasure").then().statusCode(204);
        As.person("marcus").delete("/me/erasure").then().statusCode(404);
        As.person("marcus").get("/me/erasure").then().body("request", nullValue());
        assertThat(Sql.all(
                        "select what from audit_event where person_id = cast(? as uuid) order by id desc limit 2",
                        MARCUS))
                .containsExactly("person.erase-cancel", "person.erase-ask");
    }

    @Test
    void the_last_administrator_is_told_what_to_do_first() {
        ask("gareth", "/me/erasure", "erase")
                .then()
                .statusCode(409)
                .body("detail", containsString("Nobody else would be an administrator of Northdown Council"));
    }

    /** Whoever cancels while it is being done waits for it, and is not told that it was cancelled. */
    @Test
    void what_was_done_meanwhile_is_not_cancelled() throws Exception {
        String id = ask("marcus", "/me/erasure", "erase")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var cancelling = new AtomicReference<CompletableFuture<Integer>>();
        QuarkusTransaction.requiringNew().run(() -> {
            erasures.locked(UUID.fromString(id));
            cancelling.set(CompletableFuture.supplyAsync(
                    () -> As.person("marcus").delete("/me/erasure").statusCode()));
            await().until(() ->
                    Sql.count("select count(*) from pg_locks where not granted and locktype = 'transactionid'") > 0);
            erasures.done(UUID.fromString(id), Instant.now(), "{}");
        });
        assertThat(cancelling.get().get(10, TimeUnit.SECONDS)).isEqualTo(404);
        assertThat(Sql.all("select state from erasure where id = cast(? as uuid)", id))
                .containsExactly("done");
    }

    @Test
    void an_administrator_sees_and_asks_for_the_organisations_side_alone() {
        As.person("daniel")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "to-read"))
                .put("/reading-list/00000000-0000-7000-8000-000000001020")
                .then()
                .statusCode(200);
        As.person("gareth")
                .get(DANIELS)
                .then()
                .statusCode(200)
                .body("parts.key", hasItem("membership"), "parts.key", not(hasItems("reading_list_item", "notice")));
        ask("gareth", DANIELS, "erase").then().statusCode(201).body("organisationId", notNullValue());
        As.person("daniel").get("/me/erasure").then().body("request", nullValue());
        As.person("daniel").get("/me/notices").then().body("items.kind", hasItem("erasure"));
        As.person("gareth").delete(DANIELS).then().statusCode(204);
        As.person("daniel").delete("/reading-list/00000000-0000-7000-8000-000000001020");
    }

    @Test
    void nobody_reaches_people_of_another_organisation() {
        As.person("editha").get(DANIELS).then().statusCode(403);
        As.person("priya").get(DANIELS).then().statusCode(404);
        As.person("gareth").get(DANIELS.replace(DANIEL, MARCUS)).then().statusCode(404);
        ask("gareth", DANIELS.replace(DANIEL, MARCUS), "erase").then().statusCode(404);
    }
}
