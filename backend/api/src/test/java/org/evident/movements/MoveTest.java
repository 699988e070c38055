package org.evident.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.movements.Staff.NORTHDOWN;
import static org.evident.movements.Staff.TODAY;
import static org.evident.movements.Staff.id;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MoveTest {

    private static final String LIBRARIES = id(203);
    private static final String CENTRAL = id(303);

    @Inject
    Staff staff;

    @Inject
    MovementWork work;

    @Inject
    ObjectMapper json;

    private static Response plan(Map<String, ?> move) {
        return As.person("gareth")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", move.get("key"))
                .body(without(move))
                .post("/organisations/" + NORTHDOWN + "/moves");
    }

    private static Map<String, ?> without(Map<String, ?> move) {
        var body = new HashMap<String, Object>(move);
        body.remove("key");
        return body;
    }

    private Map<String, ?> move(String person, LocalDate day, String area, String team, Object... roles) {
        var move = new HashMap<String, Object>();
        move.put("key", person + (day + area + team + roles.length).hashCode());
        move.put("membershipId", staff.membershipOf(person));
        move.put("firstDay", day.toString());
        move.put("serviceAreaId", area);
        move.put("teamId", team);
        move.put("roles", List.of(roles));
        return move;
    }

    private static Map<String, ?> role(String assignment, boolean goesAlong) {
        return Map.of("assignmentId", assignment, "goesAlong", goesAlong);
    }

    @Test
    void a_move_ends_one_membership_and_begins_another_and_roles_end_or_go_along() {
        var person = staff.joins("Mona Mover");
        var ends = staff.holds(person, "supervisor", id(201), id(302));
        var goes = staff.holds(person, "practice-educator", id(201), id(302));
        staff.holds(person, "sponsor", null, null);
        var pack = staff.keepsPack(person, "Still mine", "shared");
        var today = move(person, TODAY, LIBRARIES, CENTRAL, role(ends, false), role(goes, true));
        plan(move(person, TODAY, LIBRARIES, CENTRAL))
                .then()
                .statusCode(400)
                .body("errors[0].message", is("Choose whether it goes along or ends: practice educator, supervisor"));
        var made = plan(today)
                .then()
                .statusCode(201)
                .body("state", is("done"), "place", is("Central library, Libraries and Customer Services"))
                .extract()
                .<String>path("id");
        plan(today).then().statusCode(201).body("id", is(made));
        assertThat(staff.days("membership", person)).isEqualTo("Assessment team -1, Central library 999");
        assertThat(staff.days("role_assignment", person))
                .contains("supervisor Assessment team -1", "practice-educator Assessment team -1")
                .contains("practice-educator Central library 999", "sponsor - 999")
                .doesNotContain("supervisor Central");
        assertThat(staff.ownerOf(pack)).isEqualTo(person);
        assertThat(staff.told(person)).contains("you are in Central library");
    }

    @Test
    void whoever_moves_into_a_team_comes_to_the_area_that_the_team_is_in_by_then() throws Exception {
        var team = staff.text(
                "insert into team (id, service_area_id, name) values (uuidv7(), cast(?1 as uuid), ?2) returning cast(id as text)",
                LIBRARIES,
                "Wandering " + System.nanoTime());
        var person = staff.joins("Wanda Wanders");
        var later = TODAY.plusDays(5);
        var made = plan(move(person, later, LIBRARIES, team))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        staff.text(
                "update team set service_area_id = cast(?1 as uuid) where id = cast(?2 as uuid) returning 'x'",
                id(201),
                team);
        staff.comesTo(made, TODAY);
        work.handle(json.valueToTree(new MovementWork.Due(null)));
        assertThat(staff.text(
                        "select cast(service_area_id as text) from membership where team_id = cast(?1 as uuid) and person_id = cast(?2 as uuid)",
                        team,
                        person))
                .isEqualTo(id(201));
        staff.text("update team set closed_on = current_date where id = cast(?1 as uuid) returning 'x'", team);
        plan(move(staff.joins("Wanda Waits"), later, id(201), team)).then().statusCode(400);
    }

    @Test
    void who_has_just_joined_is_listed_with_whether_they_have_signed_in() {
        var person = staff.joins("Joan Joiner");
        var at = "/organisations/" + NORTHDOWN + "/joiners?size=100";
        As.person("gareth").get(at).then().statusCode(200).body("items.name", not(hasItem("Joan Joiner")));
        staff.text(
                "update membership set starts_on = current_date - 9 where person_id = cast(?1 as uuid) returning 'x'",
                person);
        As.person("gareth").get(at + "&page=900").then().body("items", empty(), "total", greaterThan(0));
        var joined = "items.find { it.name == 'Joan Joiner' }.";
        As.person("gareth")
                .get(at)
                .then()
                .body(joined + "joinsOn", is(TODAY.minusDays(9).toString()), joined + "signedIn", is(false))
                .body(joined + "place", is("Assessment team"));
    }

    @Test
    void a_move_ahead_waits_for_its_day() throws Exception {
        var person = staff.joins("Fay Future");
        var made = plan(move(person, TODAY.plusDays(9), LIBRARIES, null))
                .then()
                .statusCode(201)
                .body("state", is("planned"), "allowed", contains("cancel"))
                .extract()
                .<String>path("id");
        assertThat(staff.days("membership", person)).isEqualTo("Assessment team 999");
        staff.comesTo(made, TODAY);
        for (var time = 0; time < 2; time++) work.handle(json.valueToTree(new MovementWork.Due(null)));
        assertThat(staff.days("membership", person)).isEqualTo("Assessment team -1, - 999");
    }

    @Test
    void a_move_whose_membership_has_ended_is_taken_back_and_told() throws Exception {
        var person = staff.joins("Gone Meanwhile");
        var made = plan(move(person, TODAY.plusDays(9), LIBRARIES, null))
                .then()
                .extract()
                .<String>path("id");
        staff.goesAway(person);
        staff.comesTo(made, TODAY);
        work.handle(json.valueToTree(Map.of("id", made)));
        As.person("gareth").get("/movements/" + made).then().body("state", is("cancelled"));
        assertThat(staff.told(Staff.GARETH)).contains("Gone Meanwhile could not be moved");
    }

    @Test
    void a_move_goes_to_another_place_of_the_organisation_on_a_day_that_fits() {
        var person = staff.joins("Paula Place");
        var wrong = "errors[0].pointer";
        plan(move(person, TODAY, id(201), id(302))).then().statusCode(400).body(wrong, is("/teamId"));
        plan(move(person, TODAY, id(211), id(311))).then().statusCode(400).body(wrong, is("/teamId"));
        plan(move(person, TODAY, LIBRARIES, id(301))).then().statusCode(400).body(wrong, is("/teamId"));
        plan(move(person, TODAY.minusDays(31), LIBRARIES, null))
                .then()
                .statusCode(400)
                .body(wrong, is("/firstDay"));
        var elsewhere = new HashMap<String, Object>(move(person, TODAY, LIBRARIES, null));
        elsewhere.put("membershipId", id(401));
        elsewhere.put("key", "elsewhere");
        plan(elsewhere).then().statusCode(400).body(wrong, is("/membershipId"));
        staff.text(
                "update membership set starts_on = current_date where person_id = cast(?1 as uuid) returning 'x'",
                person);
        plan(move(person, TODAY, LIBRARIES, null))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("Enter a later day"));
    }
}
