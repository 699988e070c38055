package org.evident.profiles;

import static org.hamcrest.Matchers.contains;
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
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfileEndpointTest {

    private static final String CLAIRE = "00000000-0000-7000-8000-000000000109";

    @Inject
    EntityManager database;

    @BeforeEach
    void claire_has_said_nothing() {
        write("delete from profile where person_id = cast(?1 as uuid)");
        write("delete from access_needs where person_id = cast(?1 as uuid)");
    }

    private void write(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery(sql).setParameter(1, CLAIRE).executeUpdate());
    }

    private static RequestSpecification claire() {
        return As.person("claire").contentType(ContentType.JSON);
    }

    private static Response say(int version, Map<String, ?> profile) {
        return claire().header("If-Match", "\"v" + version + "\"").body(profile).put("/me/profile");
    }

    @Test
    void a_profile_is_said_bit_by_bit_and_knows_what_is_missing() {
        claire().get("/me/profile")
                .then()
                .statusCode(200)
                .header("ETag", is("\"v0\""))
                .body("workplaces.organisationName", contains("Evidence Network"))
                .body("missing", hasItems("profession", "regulator", "careerLevel", "worksWith", "learningFormat"))
                .body("missing", not(hasItem("registeredOn")));
        say(0, Map.of("profession", "manager", "service", "  Partner engagement "))
                .then()
                .statusCode(200)
                .header("ETag", is("\"v1\""))
                .body("service", is("Partner engagement"), "missing", not(hasItem("profession")));
        say(1, Map.of("profession", "manager", "regulator", "social-work-england"))
                .then()
                .body("missing", hasItem("registeredOn"), "service", nullValue());
        say(2, Map.of("regulator", "social-work-england", "registeredOn", "2009-09-01", "worksWith", "both"))
                .then()
                .statusCode(200)
                .body("registeredOn", is("2009-09-01"), "missing", not(hasItem("registeredOn")));
    }

    @Test
    void two_tabs_do_not_overwrite_each_other() {
        say(0, Map.of("profession", "manager")).then().statusCode(200);
        say(0, Map.of("profession", "librarian")).then().statusCode(412);
        claire().body(Map.of()).put("/me/profile").then().statusCode(428);
        claire().get("/me/profile").then().body("profession", is("manager"));
    }

    @Test
    void a_day_of_registration_belongs_to_a_register_and_to_the_past() {
        for (var profile : new Map[] {
            Map.of("registeredOn", "2009-09-01"),
            Map.of("regulator", "none", "registeredOn", "2009-09-01"),
            Map.of("regulator", "hcpc", "registeredOn", "2999-01-01"),
            Map.of("regulator", "hcpc", "registeredOn", "1949-12-31")
        }) say(0, profile).then().statusCode(400).body("errors.pointer", contains("/registeredOn"));
        say(0, Map.of("profession", "wizard")).then().statusCode(400);
        say(0, Map.of("service", "x".repeat(121))).then().statusCode(400).body("errors.pointer", contains("/service"));
    }

    @Test
    void a_note_on_access_needs_is_read_by_nobody_else_and_goes_at_once() {
        claire().body(Map.of("note", " Step-free, please book the front row "))
                .put("/me/access-needs")
                .then()
                .statusCode(200)
                .body("note", is("Step-free, please book the front row"), "updatedAt", notNullValue());
        claire().get("/me/access-needs").then().body("note", is("Step-free, please book the front row"));
        for (var who : new String[] {"gareth", "root", "editha"})
            As.person(who).get("/me/access-needs").then().statusCode(200).body("note", nullValue());
        claire().get("/me/profile").then().body("toString()", not(org.hamcrest.Matchers.containsString("Step-free")));
        claire().body(Map.of("note", "x".repeat(2001)))
                .put("/me/access-needs")
                .then()
                .statusCode(400);
        claire().body(Map.of("note", " "))
                .put("/me/access-needs")
                .then()
                .statusCode(200)
                .body("note", nullValue());
        claire().get("/me/access-needs").then().body("note", nullValue(), "updatedAt", nullValue());
    }

    @Test
    void a_joiner_is_welcomed_until_they_have_finished() {
        claire().get("/me/welcome").then().body("offered", is(false), "profileSaved", is(false));
        write("update membership set starts_on = current_date - 5 where person_id = cast(?1 as uuid)");
        try {
            claire().get("/me/welcome").then().body("offered", is(true), "joinedOn", notNullValue());
            say(0, Map.of("profession", "manager"));
            claire().get("/me/welcome").then().body("offered", is(true), "profileSaved", is(true));
            for (var time = 0; time < 2; time++)
                claire().put("/me/welcome").then().statusCode(204);
            claire().get("/me/welcome").then().body("offered", is(false), "finishedAt", notNullValue());
            claire().get("/me/profile").then().body("version", is(1));
        } finally {
            write("update membership set starts_on = current_date - 300 where person_id = cast(?1 as uuid)");
        }
    }
}
