package org.evident.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentEndpointTest {

    private static final UUID EWAN = UUID.fromString("00000000-0000-7000-8000-000000000113");
    private static final UUID NORTHDOWN = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Inject
    EntityManager database;

    private static ValidatableResponse says(boolean given, int wording) {
        return As.person("ewan")
                .contentType(ContentType.JSON)
                .body(Map.of("given", given, "wordingVersion", wording))
                .put("/me/consents/statistics")
                .then();
    }

    private static String state(String purpose) {
        return As.person("ewan")
                .get("/me/consents?size=100")
                .path("items.find { it.purpose == '%s' }.state".formatted(purpose));
    }

    @Test
    void nothing_is_agreed_to_until_it_is_said_and_each_time_is_kept() {
        assertThat(state("statistics")).isEqualTo("not-given");
        says(true, 1).statusCode(200).body("state", is("given"), "saidTo", is(1));
        assertThat(state("statistics")).isEqualTo("given");
        says(true, 1).statusCode(200);
        says(false, 1).statusCode(200).body("state", is("not-given"));
        assertThat(state("statistics")).isEqualTo("not-given");
        says(true, 2).statusCode(400).body("errors[0].message", is("The words have changed. Read them again"));
        As.person("ewan")
                .get("/me/consents/changes")
                .then()
                .statusCode(200)
                .body("items.findAll { it.purpose == 'statistics' }.given", is(java.util.List.of(false, true)));
    }

    @Test
    void words_whose_meaning_changed_are_asked_anew() {
        QuarkusTransaction.requiringNew()
                .run(() -> run("insert into consent_purpose (key, version, position, title, wording, effective_on)"
                        + " values ('test-words', 1, 90, 'Test', 'Old words', '2026-01-01')"));
        As.person("ewan")
                .contentType(ContentType.JSON)
                .body(Map.of("given", true, "wordingVersion", 1))
                .put("/me/consents/test-words")
                .then()
                .statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> run(
                        "insert into consent_purpose (key, version, position, title, wording, asks_anew, effective_on)"
                                + " values ('test-words', 2, 90, 'Test', 'New words', true, '2026-01-02')"));
        try {
            assertThat(state("test-words")).isEqualTo("ask-again");
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                run("delete from consent where purpose = 'test-words'");
                run("delete from consent_purpose where key = 'test-words'");
            });
        }
    }

    @Test
    void an_administrator_learns_how_many_and_never_who() {
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/consent-counts")
                .then()
                .statusCode(200)
                .body("items", hasSize(4), "items.findAll { it.few }.given", everyItem(nullValue()));
        As.person("tom")
                .get("/organisations/" + NORTHDOWN + "/consent-counts")
                .then()
                .statusCode(403);
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
