package org.evident.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.evident.support.As;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditEndpointTest {

    private static final String ESTUARY = "00000000-0000-7000-8000-000000000002";
    private static final String EDITHA = "00000000-0000-7000-8000-000000000110";
    private static final String TOM = "00000000-0000-7000-8000-000000000102";
    private static final String AMARA = "00000000-0000-7000-8000-000000000101";

    @Inject
    Sealing sealing;

    @Test
    void what_an_editor_does_stands_in_it_with_names_of_today() {
        var written = Written.published(Map.of());
        As.person("gareth")
                .queryParam("thingId", written.id)
                .get("/audit")
                .then()
                .statusCode(200)
                .body("total", is(2))
                .body("items[0].what", is("resource.publish"))
                .body("items[1].what", is("resource.add"))
                .body("items[0].actorName", is("Editha Rowe"))
                .body("items[0].organisationName", is("Northdown Council"))
                .body("items[0].thing", is("resource"));
    }

    @Test
    void it_holds_no_text_that_somebody_wrote() {
        var written = new Written(Map.of("title", "Quizzicality of " + System.nanoTime()));
        var row = As.person("gareth")
                .queryParam("thingId", written.id)
                .get("/audit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(row).doesNotContain("Quizzicality");
    }

    @Test
    void it_is_narrowed_by_act_actor_person_and_period() {
        As.person("gareth")
                .queryParam("what", "role.assign")
                .get("/audit")
                .then()
                .statusCode(200)
                .body("items.what", everyItem(is("role.assign")))
                .body("items.personName", hasItem("Tom Whitaker"))
                .body("items.findAll { it.personName == 'Tom Whitaker' }.detail.role", hasItem("supervisor"));
        As.person("gareth")
                .queryParam("actor", EDITHA)
                .queryParam("size", 5)
                .get("/audit")
                .then()
                .statusCode(200)
                .body("items.actor", everyItem(is(EDITHA)));
        As.person("gareth")
                .queryParam("personId", TOM)
                .queryParam("to", "2001-01-01")
                .get("/audit")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        As.person("gareth")
                .queryParam("from", "2026-02-01")
                .queryParam("to", "2026-01-01")
                .get("/audit")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("first day"));
    }

    @Test
    void a_year_has_four_digits() {
        for (var at : List.of(
                "/audit?to=",
                "/rule-sets/social-work-england/window?from=",
                "/frameworks/pcf?on=",
                "/rule-sets/social-work-england/window?on=")) {
            var noDay = As.person("gareth")
                    .urlEncodingEnabled(false)
                    .get(at + "2026-13-45")
                    .statusCode();
            assertThat(noDay).isBetween(400, 404);
            As.person("gareth")
                    .urlEncodingEnabled(false)
                    .get(at + "%2B999999999-12-31")
                    .then()
                    .statusCode(noDay);
        }
    }

    @Test
    void an_admin_reads_their_own_organisations_and_the_platform_reads_all() {
        As.person("gareth")
                .queryParam("size", 100)
                .get("/audit")
                .then()
                .body("items.organisationId", everyItem(is(Written.NORTHDOWN)));
        As.person("gareth")
                .queryParam("organisationId", ESTUARY)
                .get("/audit")
                .then()
                .statusCode(404);
        As.person("editha").get("/audit").then().statusCode(403);
        As.person("root").get("/audit").then().statusCode(200).body("total", greaterThan(0));
        As.person("gareth")
                .queryParam("platform", true)
                .get("/audit")
                .then()
                .statusCode(200)
                .body("total", is(0));
    }

    @Test
    void a_person_sees_what_was_done_about_them() {
        As.person("tom")
                .get("/me/audit")
                .then()
                .statusCode(200)
                .body("items.personId", everyItem(is(TOM)))
                .body("items.actorName", hasItem("Gareth Lloyd"));
        As.person("amara").get("/me/audit").then().statusCode(200).body("items.personId", everyItem(is(AMARA)));
    }

    @Test
    void an_export_is_streamed_safe_to_open_and_recorded() {
        var csv = As.person("gareth")
                .queryParam("as", "csv")
                .get("/audit/file")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv).contains("Number,When,Who").contains("role.assign").doesNotContain("\n=");
        As.person("gareth")
                .queryParam("as", "ndjson")
                .queryParam("what", "role.assign")
                .get("/audit/file")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .body(containsString("\"what\":\"role.assign\""));
        As.person("gareth")
                .queryParam("what", "audit.export")
                .get("/audit")
                .then()
                .body("items[0].thingId", is("ndjson"))
                .body("items[0].actorName", is("Gareth Lloyd"))
                .body("items[0].detail.what", is("role.assign"));
    }

    @Test
    void whoever_looks_after_the_platform_has_the_chain_looked_through_with_an_anchor() {
        new Written(Map.of());
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            sealing.work();
            return As.person("root").get("/audit/anchor").path("seal").equals(0) == false;
        });
        var anchor =
                As.person("root").get("/audit/anchor").then().statusCode(200).extract();
        int seal = anchor.path("seal");
        assertThat(state(Map.of("anchorSeal", seal, "anchorHash", anchor.<String>path("hash"))))
                .isEqualTo("whole");
        As.person("gareth")
                .get("/audit/chain")
                .then()
                .statusCode(200)
                .body("lastCheck.state", is("whole"))
                .body("lastCheck.endedAt", notNullValue());
        assertThat(state(Map.of("anchorSeal", seal, "anchorHash", "0".repeat(64))))
                .isEqualTo("broken");
        As.person("gareth").get("/audit/chain").then().body("lastCheck.fault", is("not-as-anchored"));
        As.person("root")
                .contentType(ContentType.JSON)
                .body(Map.of("anchorSeal", 1))
                .post("/audit/checks")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/anchorHash"));
        As.person("gareth").get("/audit/anchor").then().statusCode(403);
        assertThat(state(Map.of())).isEqualTo("whole");
    }

    private static String state(Map<String, ?> body) {
        var at = As.person("root")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/audit/checks")
                .then()
                .statusCode(201)
                .body("state", not("whole"))
                .extract()
                .<String>path("id");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !As.person("root")
                .get("/audit/checks/" + at)
                .path("state")
                .equals("waiting"));
        return As.person("root").get("/audit/checks/" + at).path("state");
    }
}
