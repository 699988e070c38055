package org.evident.roles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.evident.shared.security.RolesOf;
import org.evident.support.As;
import org.evident.support.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees who holds which role, and what a role lets its holder read. */
@QuarkusTest
class RoleReadingTest {

    private static final String NORTHDOWN = "/organisations/" + Written.NORTHDOWN;

    @Inject
    RolesOf rolesOf;

    @BeforeEach
    void putAside() {
        rolesOf.putAside();
    }

    @AfterEach
    void giveBack() {
        rolesOf.giveBack();
    }

    private static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    @Test
    void everyone_sees_who_is_who_and_carers_whom_they_may_turn_to() {
        As.person("tom")
                .get(NORTHDOWN + "/role-holders")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("Gareth Lloyd", "Editha Rowe", "Alex Penrose"))
                .body("items.find { it.name == 'Tom Whitaker' }.place", is("Assessment team"))
                .body(
                        "items[0].keySet()",
                        everyItem(is(in(List.of("personId", "name", "role", "roleTitle", "about", "place")))));
        As.person("joyce")
                .get(NORTHDOWN + "/role-holders")
                .then()
                .statusCode(200)
                .body("items.name", contains("Gareth Lloyd"), "total", is(1));
        As.person("priya").get(NORTHDOWN + "/role-holders").then().statusCode(404);
    }

    @Test
    void people_are_found_by_those_who_look_after_them() {
        find("gareth", "ma", false).then().statusCode(200).body("items.name", not(hasItem(startsWith("Amara"))));
        find("gareth", "daniel", false)
                .then()
                .body("items.name", contains("Daniel Okafor"), "items[0].place", is("Central library"));
        find("gareth", "joyc", true).then().body("items", empty());
        find("gareth", "cl", false).then().body("items", empty());
        find("gareth", "cl", true).then().body("items.name", contains("Claire Dunmore"));
        find("gareth", "%%", true).then().body("items", empty());
        find("editha", "da", false).then().statusCode(403);
        find("gareth", "d", false).then().statusCode(400);
    }

    private static Response find(String who, String name, boolean network) {
        return As.person(who)
                .queryParam("q", name)
                .queryParam("networkStaff", network)
                .get(NORTHDOWN + "/people-lookup");
    }

    @Test
    void an_account_manager_reads_counts_of_an_organisation_and_is_no_part_of_it() {
        rolesOf.become(UUID.fromString(id(109)), UUID.fromString(Written.NORTHDOWN), List.of("account-manager"), 0, 9);
        As.person("claire")
                .get("/visit-markers?organisationId=" + Written.NORTHDOWN)
                .then()
                .statusCode(200);
        As.person("claire")
                .get("/topic-layers?organisationId=" + Written.NORTHDOWN)
                .then()
                .statusCode(403);
        As.person("claire").get(NORTHDOWN).then().statusCode(404);
        As.person("claire").get("/resources/" + id(2017)).then().statusCode(404);
        As.person("claire").get("/topic-layers?organisationId=" + id(4)).then().statusCode(200);
    }

    @Test
    void the_demonstration_has_a_past_an_end_and_a_handover() {
        As.person("priya")
                .get("/me/roles")
                .then()
                .statusCode(200)
                .body("items.find { it.role == 'practice-educator' }.handedOverBy", is("Helen Marsh"))
                .body("items[0].allowed", empty());
        As.person("gareth").get("/me/roles").then().body("items.when", contains("today", "past"));
        As.person("joyce").get("/me/roles").then().body("items", empty(), "items[0]", nullValue());
    }
}
