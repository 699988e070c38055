package org.evident.holds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.privacy.Holds;
import org.evident.shared.privacy.PersonalTables;
import org.evident.shared.privacy.Section;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldEndpointTest {

    private static final String ALDERBROOK = "00000000-0000-7000-8000-000000000003";
    private static final String EWAN = "00000000-0000-7000-8000-000000000113";
    private static final String TOM = "00000000-0000-7000-8000-000000000102";

    @Inject
    Holds holds;

    @Inject
    PersonalTables tables;

    @Inject
    EntityManager database;

    private static ValidatableResponse place(Map<String, String> hold) {
        return As.person("root")
                .contentType(ContentType.JSON)
                .body(hold)
                .post("/organisations/" + ALDERBROOK + "/legal-holds")
                .then();
    }

    private static ValidatableResponse release(String id, String version) {
        return As.person("root")
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(Map.of("reason", "The claim is settled"))
                .put("/legal-holds/" + id + "/release")
                .then();
    }

    private boolean isHeld(String person) {
        return QuarkusTransaction.requiringNew().call(() -> holds.isHeld(UUID.fromString(person)));
    }

    @Test
    void a_hold_on_a_person_holds_until_it_is_released_and_the_person_is_not_told() {
        assertThat(isHeld(EWAN)).isFalse();
        var placed = place(Map.of("personId", EWAN, "reason", "A claim at the tribunal"))
                .statusCode(201)
                .body("active", is(true), "personName", is("Ewan Scott"))
                .extract();
        String id = placed.path("id");
        assertThat(isHeld(EWAN)).isTrue();
        As.person("ewan").get("/me/notices").then().body("items.kind", not(hasItem("legal-hold")));
        As.person("ewan").get("/me/audit").then().statusCode(200).body("items.what", not(hasItem("hold.place")));
        As.person("ewan").get("/me/erasure").then().body("held", is(false), "parts.key", not(hasItem("legal_hold")));
        As.person("ewan")
                .get("/data-map/mine")
                .then()
                .body("kinds.collectMany { it.parts }.find { it.key == 'legal_hold' }.count", is(0));
        assertThat(tables.sections().stream().filter(part -> !part.told().isEmpty()))
                .extracting(Section::table)
                .doesNotContain("legal_hold");
        As.person("root")
                .get("/organisations/" + ALDERBROOK + "/people/" + EWAN + "/erasure")
                .then()
                .body("held", is(true));
        release(id, "\"v7\"").statusCode(412);
        var released = release(id, placed.header("ETag"))
                .statusCode(200)
                .body("active", is(false))
                .extract();
        release(id, released.header("ETag")).statusCode(409);
        assertThat(isHeld(EWAN)).isFalse();
        assertThat(audited(id)).isEqualTo(2);
    }

    @Test
    void a_hold_on_a_class_of_records_holds_everyone_of_the_organisation() {
        var placed = place(Map.of("recordClass", "learning", "reason", "An inquiry"))
                .statusCode(201)
                .extract();
        assertThat(isHeld(EWAN)).isTrue();
        assertThat(isHeld(TOM)).isFalse();
        release(placed.path("id"), placed.header("ETag")).statusCode(200);
        assertThat(isHeld(EWAN)).isFalse();
    }

    @Test
    void it_is_on_somebody_of_the_organisation_or_on_a_class_and_says_why() {
        place(Map.of("personId", TOM, "reason", "X")).statusCode(400).body("errors[0].pointer", is("/personId"));
        place(Map.of("personId", EWAN, "recordClass", "roles", "reason", "X")).statusCode(400);
        place(Map.of("personId", EWAN)).statusCode(400).body("errors.message", hasItem("Enter the reason"));
        place(Map.of("personId", EWAN, "reason", "X", "until", "2020-01-01"))
                .statusCode(400)
                .body("errors[0].message", is("Enter today or a later day"));
    }

    private long audited(String id) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(
                        "select count(*) from audit_event where thing_id = ?1 and cast(detail as text) not like '%tribunal%'",
                        Long.class)
                .setParameter(1, id)
                .getSingleResult());
    }
}
