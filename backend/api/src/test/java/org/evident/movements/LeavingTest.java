package org.evident.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.evident.movements.Staff.GARETH;
import static org.evident.movements.Staff.NORTHDOWN;
import static org.evident.movements.Staff.TODAY;
import static org.evident.movements.Staff.heir;
import static org.evident.movements.Staff.id;
import static org.evident.movements.Staff.leaving;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeavingTest {

    private static final String EDITHA = id(110);
    private static final String TOM = id(102);

    @Inject
    Staff staff;

    @Inject
    MovementWork work;

    @Inject
    Departures departures;

    @Inject
    ObjectMapper json;

    private static Response plan(Map<String, ?> leaving) {
        return As.person("gareth")
                .contentType(ContentType.JSON)
                .body(leaving)
                .post("/organisations/" + NORTHDOWN + "/leavings");
    }

    private static String planned(Map<String, ?> leaving) {
        return plan(leaving).then().statusCode(201).extract().path("id");
    }

    private static Response change(String id, int version, Map<String, ?> leaving) {
        return As.person("gareth")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(leaving)
                .put("/movements/" + id);
    }

    private static Response movement(String id) {
        return As.person("gareth").get("/movements/" + id);
    }

    private void dayComes(String movement) throws Exception {
        staff.comesTo(movement, TODAY.minusDays(1));
        work.handle(json.valueToTree(new MovementWork.Due(null)));
    }

    @Test
    void a_preview_names_what_others_rely_on_and_nothing_that_is_personal() {
        var person = staff.joins("Prue Preview");
        staff.keepsPack(person, "For the team", "shared");
        staff.keepsPack(person, "Only mine", "draft");
        staff.holds(person, "supervisor", id(201), id(302));
        var at = "/organisations/" + NORTHDOWN + "/movement-candidates/" + person;
        As.person("gareth")
                .get(at)
                .then()
                .statusCode(200)
                .body("holdings.kind", contains("pack"), "holdings[0].total", is(1))
                .body("holdings[0].things.title", contains("For the team"))
                .body("roles.role", contains("supervisor"), "memberships.teamName", contains("Assessment team"));
        assertThat(staff.text(
                        "select string_agg(what, ',') from audit_event where person_id = cast(?1 as uuid)", person))
                .isEqualTo("account.view");
        assertThat(staff.text("select max(viewer_name) from record_viewing where person_id = cast(?1 as uuid)", person))
                .isEqualTo("Gareth Lloyd");
        As.person("root").get(at).then().body("holdings[0].total", is(1), "holdings[0].things", is(empty()));
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/movement-candidates?q=previ")
                .then()
                .body("items.name", contains("Prue Preview"), "items[0].place", is("Assessment team"));
    }

    @Test
    void when_the_last_day_is_over_everything_changes_hands_once() throws Exception {
        var person = staff.joins("Lena Leaver");
        var shared = staff.keepsPack(person, "Ours", "shared");
        var draft = staff.keepsPack(person, "Mine", "draft");
        staff.holds(person, "supervisor", id(201), id(302));
        var made = planned(leaving(person, TODAY.minusDays(1), heir("pack", TOM)));
        await().until(() -> movement(made).path("state").equals("done"));
        movement(made)
                .then()
                .body("heirs[0].things", is(1), "heirs[0].takenByName", is("Tom Whitaker"), "allowed", is(empty()));
        assertThat(staff.ownerOf(shared)).isEqualTo(TOM);
        assertThat(staff.ownerOf(draft)).isEqualTo(person);
        assertThat(staff.days("membership", person)).isEqualTo("Assessment team -1");
        assertThat(staff.days("role_assignment", person)).isEqualTo("supervisor Assessment team -1");
        assertThat(staff.hasLeft(person)).isTrue();
        assertThat(staff.told(person)).contains("Your last day with Northdown Council");
        assertThat(staff.told(TOM)).contains("packs (1) that Lena Leaver kept");
        staff.text(
                "update pack set owner_id = cast(?1 as uuid) where id = cast(?2 as uuid) returning 'x'",
                EDITHA,
                shared);
        work.handle(json.valueToTree(Map.of("id", made)));
        assertThat(staff.ownerOf(shared)).isEqualTo(EDITHA);
        assertThat(staff.text(
                        "select string_agg(what, ',' order by id) from audit_event where person_id = cast(?1 as uuid)",
                        person))
                .isEqualTo("movement.plan,movement.complete");
    }

    @Test
    void heirs_that_cannot_take_it_are_named_and_none_is_passed_over() {
        var person = staff.joins("Hanna Heirless");
        staff.keepsPack(person, "Ours", "shared");
        staff.text(
                "update topic_layer set owner_id = cast(?1 as uuid) where id = cast(?2 as uuid) returning 'x'",
                person,
                id(3015));
        var day = TODAY.plusDays(10);
        plan(leaving(person, day))
                .then()
                .statusCode(400)
                .body("errors[0].message", is("Choose who takes over: packs, topic pages"));
        plan(leaving(person, day, heir("pack", id(101)), heir("topic-page", EDITHA)))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/heirs/0/heirId"),
                        "errors[0].message",
                        containsString("works for the organisation"));
        plan(leaving(person, day, heir("pack", TOM), heir("topic-page", TOM)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/heirs/1/heirId"))
                .body("errors[0].message", containsString("Tom Whitaker cannot look after topic pages"));
        plan(leaving(person, day, heir("pack", person), heir("topic-page", EDITHA)))
                .then()
                .statusCode(400);
        plan(leaving(person, day, heir("pack", id(106)), heir("topic-page", EDITHA)))
                .then()
                .statusCode(400);
        plan(leaving(person, day, heir("reading-list", TOM))).then().statusCode(400);
        plan(leaving(id(101), day)).then().statusCode(400).body("errors.pointer", contains("/personId"));
        staff.text(
                "update topic_layer set owner_id = cast(?1 as uuid) where id = cast(?2 as uuid) returning 'x'",
                EDITHA,
                id(3015));
    }

    @Test
    void a_day_long_past_or_far_ahead_is_refused_with_what_to_do() {
        var person = staff.joins("Dora Days");
        plan(leaving(person, TODAY.minusDays(31)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lastDay"), "errors[0].message", containsString("or a later day"));
        plan(leaving(person, TODAY.plusDays(367))).then().statusCode(400);
        planned(leaving(person, TODAY));
        assertThat(staff.days("membership", person)).isEqualTo("Assessment team 999");
    }

    @Test
    void an_heir_who_leaves_first_gives_way_to_the_administrator_who_is_told() throws Exception {
        var heir = staff.joins("Hugo Heir");
        var person = staff.joins("Lars Later");
        var pack = staff.keepsPack(person, "Handed on", "shared");
        var later = planned(leaving(person, TODAY.plusDays(20), heir("pack", heir)));
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/movement-candidates/" + heir)
                .then()
                .body("heirOf.personName", contains("Lars Later"));
        var earlier = planned(leaving(heir, TODAY.plusDays(5)));
        plan(leaving(staff.joins("Nora Next"), TODAY.plusDays(9), heir("pack", heir)))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("Hugo Heir leaves too"));
        dayComes(earlier);
        dayComes(later);
        assertThat(staff.ownerOf(pack)).isEqualTo(GARETH);
        assertThat(staff.told(GARETH)).contains("Lars Later kept, because nobody else could");
        movement(later)
                .then()
                .body(
                        "state",
                        is("done"),
                        "heirs[0].heirName",
                        is("Hugo Heir"),
                        "heirs[0].takenByName",
                        is("Gareth Lloyd"));
    }

    @Test
    void a_plan_is_changed_by_one_of_two_and_can_be_taken_back() throws Exception {
        var person = staff.joins("Carl Change");
        var made = planned(leaving(person, TODAY.plusDays(3)));
        plan(leaving(person, TODAY.plusDays(4))).then().statusCode(409).body("existing", is("/movements/" + made));
        change(made, 0, leaving(person, TODAY.plusDays(40)))
                .then()
                .statusCode(200)
                .body("version", is(1));
        change(made, 0, leaving(person, TODAY.plusDays(50))).then().statusCode(412);
        change(made, 1, leaving(TOM, TODAY.plusDays(50))).then().statusCode(400);
        As.person("gareth").delete("/movements/" + made).then().statusCode(428);
        As.person("gareth")
                .header("If-Match", "\"v1\"")
                .delete("/movements/" + made)
                .then()
                .statusCode(204);
        dayComes(made);
        movement(made).then().body("state", is("cancelled"));
        assertThat(staff.days("membership", person)).isEqualTo("Assessment team 999");
        assertThat(staff.told(person)).contains("You stay with Northdown Council");
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/movements?show=cancelled&size=100")
                .then()
                .body("items.id", hasItem(made));
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/movements?show=planned&size=100")
                .then()
                .body("items.id", not(hasItem(made)), "items.personName", hasItem("Nadia Rahman"));
    }

    @Test
    void whose_membership_has_run_out_leaves_as_if_it_had_been_planned() throws Exception {
        var person = staff.joins("Ulla Unplanned");
        var pack = staff.keepsPack(person, "Left behind", "shared");
        staff.holds(person, "supervisor", id(201), id(302));
        staff.goesAway(person);
        departures.look();
        assertThat(staff.hasLeft(person)).isTrue();
        assertThat(staff.ownerOf(pack)).isEqualTo(GARETH);
        assertThat(staff.days("role_assignment", person)).isEqualTo("supervisor Assessment team -1");
        departures.look();
        assertThat(movementsOf(person)).isEqualTo("leaving done -1");
        var made = staff.text("select cast(id as text) from movement where person_id = cast(?1 as uuid)", person);
        movement(made).then().statusCode(200).body("state", is("done"), "heirs[0].takenByName", is("Gareth Lloyd"));
    }

    @Test
    void a_membership_that_ends_sooner_than_was_planned_takes_the_heirs_along() {
        var person = staff.joins("Sid Sooner");
        var pack = staff.keepsPack(person, "For Tom", "shared");
        planned(leaving(person, TODAY.plusDays(30), heir("pack", TOM)));
        staff.goesAway(person);
        departures.look();
        assertThat(staff.ownerOf(pack)).isEqualTo(TOM);
        assertThat(movementsOf(person)).isEqualTo("leaving done -1");
    }

    @Test
    void whoever_goes_on_elsewhere_in_the_organisation_has_not_left() {
        var person = staff.joins("Ola On");
        staff.goesAway(person);
        staff.text(
                """
                insert into membership (id, person_id, organisation_id, kind, starts_on)
                values (uuidv7(), cast(?1 as uuid), cast(?2 as uuid), 'employee', current_date) returning 'x'""",
                person,
                NORTHDOWN);
        departures.look();
        assertThat(staff.hasLeft(person)).isFalse();
    }

    private String movementsOf(String person) {
        return staff.text(
                """
                select string_agg(concat_ws(' ', kind, state, day - current_date), ', ') from movement
                 where person_id = cast(?1 as uuid)""",
                person);
    }

    @Test
    void of_two_who_plan_at_once_one_is_told_of_the_other() {
        var person = staff.joins("Tina Twice");
        var codes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> plan(leaving(person, TODAY.plusDays(7 + n))).statusCode())
                .sorted()
                .toList();
        assertThat(codes).containsExactlyElementsOf(List.of(201, 409, 409, 409, 409, 409, 409, 409));
    }

    @Test
    void the_last_administrator_stays_until_there_is_another() {
        plan(leaving(GARETH, TODAY.plusDays(2), heir("pack", EDITHA)))
                .then()
                .statusCode(409)
                .body("detail", containsString("Nobody else would be an administrator"));
        var other = staff.joins("Ada Admin");
        var role = staff.holds(other, "od-admin", null, null);
        try {
            var holdings = As.person("gareth")
                    .get("/organisations/" + NORTHDOWN + "/movement-candidates/" + GARETH)
                    .then()
                    .extract()
                    .<List<String>>path("holdings.kind");
            var heirs = holdings.stream()
                    .map(kind -> heir(kind, kind.equals("team-list") ? EDITHA : other))
                    .toArray();
            var mine = planned(leaving(GARETH, TODAY.plusDays(2), heirs));
            plan(leaving(other, TODAY.plusDays(1))).then().statusCode(409);
            As.person("gareth")
                    .header("If-Match", "\"v0\"")
                    .delete("/movements/" + mine)
                    .then()
                    .statusCode(204);
        } finally {
            staff.text("delete from role_assignment where id = cast(?1 as uuid) returning 'x'", role);
        }
    }
}
