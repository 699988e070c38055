package org.evident.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.evident.shared.security.RolesOf;
import org.evident.shared.time.UkTime;
import org.evident.support.As;
import org.evident.support.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoleEndpointTest {

    private static final String NORTHDOWN = "/organisations/" + Written.NORTHDOWN;
    private static final String PENNINE = id(6);
    private static final String TOM = id(102);
    private static final String DANIEL = id(107);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject
    RolesOf rolesOf;

    @Inject
    EntityManager database;

    private final LocalDate today = UkTime.today(Clock.systemUTC());

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

    private Map<String, Object> role(String role, int from, String... people) {
        return new HashMap<>(Map.of(
                "role",
                role,
                "personIds",
                List.of(people),
                "startsOn",
                today.plusDays(from).toString()));
    }

    private static Response give(String who, String at, Map<String, ?> body) {
        return As.person(who).contentType(ContentType.JSON).body(body).post(at + "/roles");
    }

    /** A role of one person at Northdown that has just been given. */
    private String given(String role, int from, String person) {
        return give("gareth", NORTHDOWN, role(role, from, person))
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
    }

    private static Response change(String who, String role, String tag, Map<String, ?> days) {
        return As.person(who)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(days)
                .put("/roles/" + role);
    }

    private static Response end(String who, String role) {
        return As.person(who).header("If-Match", "\"v0\"").delete("/roles/" + role);
    }

    @Test
    void several_are_given_a_role_and_told_in_words() {
        var wanted = role("sponsor", 30, TOM, DANIEL);
        var given = As.person("gareth")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "sponsors-" + System.nanoTime());
        var first = given.body(wanted)
                .post(NORTHDOWN + "/roles")
                .then()
                .statusCode(201)
                .extract();
        assertThat(first.<List<String>>path("items.personName")).containsExactly("Daniel Okafor", "Tom Whitaker");
        As.person("gareth")
                .get(NORTHDOWN + "/roles?show=upcoming&role=sponsor")
                .then()
                .statusCode(200)
                .body("items.personName", contains("Daniel Okafor", "Tom Whitaker"), "total", is(2))
                .body("items[0].when", is("upcoming"), "items[0].allowed", contains("change", "end"));
        As.person("daniel").get("/me/roles").then().body("items.role", hasItem("sponsor"));
        As.person("daniel")
                .get("/me/notices")
                .then()
                .body(
                        "items.title",
                        hasItem("You are Sponsor at Northdown Council from " + DAY.format(today.plusDays(30))));
        assertThat(audited("role.assign", first.path("items[0].id"))).isEqualTo(1);
        give("gareth", NORTHDOWN, wanted).then().statusCode(409).body("detail", containsString("already"));
        end("gareth", first.path("items[0].id")).then().statusCode(204);
        As.person("daniel")
                .get("/me/notices")
                .then()
                .body("items.title", hasItem("You will not be Sponsor at Northdown Council"));
    }

    @Test
    void nobody_gets_a_role_who_should_not() {
        give("gareth", NORTHDOWN, role("sponsor", 1, id(104)))
                .then()
                .statusCode(403)
                .body("detail", containsString("Nobody gives themselves a role"));
        give("gareth", NORTHDOWN, role("sponsor", 1, id(101))).then().statusCode(404);
        give("gareth", NORTHDOWN, role("sponsor", 1, id(999))).then().statusCode(404);
        give("gareth", NORTHDOWN, role("editor", 1, id(109))).then().statusCode(404);
        give("gareth", NORTHDOWN, role("account-manager", 1, id(109))).then().statusCode(201);
        give("gareth", NORTHDOWN, role("sponsor", 1, TOM, id(106)))
                .then()
                .statusCode(400)
                .body("errors[0].message", is("Foster carers do not hold staff roles: Joyce Adeyemi"));
        for (var who : List.of("editha", "tom", "joyce"))
            give(who, NORTHDOWN, role("sponsor", 1, DANIEL)).then().statusCode(403);
        for (var who : List.of("priya", "claire"))
            give(who, NORTHDOWN, role("sponsor", 1, DANIEL)).then().statusCode(404);
        give("root", "/organisations/" + id(2), role("od-admin", 1, id(103)))
                .then()
                .statusCode(201);
    }

    @Test
    void days_and_places_are_those_that_exist() {
        refused(role("sponsor", 3660, TOM), "/startsOn");
        refused(role("sponsor", -3660, TOM), "/startsOn");
        refused(with(role("sponsor", 1, TOM), "endsOn", today.toString()), "/endsOn");
        refused(with(role("sponsor", 1, TOM), "endsOn", today.plusYears(11).toString()), "/endsOn");
        refused(with(role("od-admin", 1, TOM), "serviceAreaId", id(201)), "/serviceAreaId");
        refused(with(role("sponsor", 1, TOM), "serviceAreaId", id(211)), "/serviceAreaId");
        refused(with(with(role("sponsor", 1, TOM), "serviceAreaId", id(202)), "teamId", id(302)), "/teamId");
        refused(with(role("sponsor", 1), "teamId", id(302)), "/personIds");
        refused(role("mayor", 1, TOM), "/role");
        give("gareth", NORTHDOWN, with(role("sponsor", 1, TOM), "startsOn", "2026-02-30"))
                .then()
                .statusCode(400);
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        body.put(name, value);
        return body;
    }

    private static void refused(Map<String, ?> body, String pointer) {
        give("gareth", NORTHDOWN, body).then().statusCode(400).body("errors[0].pointer", is(pointer));
    }

    @Test
    void days_change_for_who_read_them_last_and_nobody_takes_more_for_themselves() {
        var sponsor = given("sponsor", 5, DANIEL);
        var later = Map.of(
                "startsOn",
                today.plusDays(9).toString(),
                "endsOn",
                today.plusDays(9).toString());
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(later)
                .put("/roles/" + sponsor)
                .then()
                .statusCode(428);
        change("gareth", sponsor, "\"v0\"", later).then().statusCode(200).body("version", is(1));
        change("gareth", sponsor, "\"v0\"", later).then().statusCode(412);
        change(
                        "gareth",
                        sponsor,
                        "\"v1\"",
                        Map.of(
                                "startsOn",
                                today.plusDays(9).toString(),
                                "endsOn",
                                today.plusDays(8).toString()))
                .then()
                .statusCode(400);
        change("alex", sponsor, "\"v1\"", later).then().statusCode(403);
        change("priya", sponsor, "\"v1\"", later).then().statusCode(404);
        var own = given("od-admin", 1, DANIEL);
        rolesOf.become(UUID.fromString(DANIEL), UUID.fromString(Written.NORTHDOWN), List.of("od-admin"), -1, 9);
        own = As.person("gareth")
                .get(NORTHDOWN + "/roles?role=od-admin")
                .<String>path("items.find { it.personName == 'Daniel Okafor' }.id");
        change("daniel", own, "\"v0\"", Map.of("startsOn", today.minusDays(1).toString()))
                .then()
                .statusCode(403);
        change("daniel", own, "\"v0\"", Map.of("startsOn", today.minusDays(1).toString(), "endsOn", today.toString()))
                .then()
                .statusCode(200);
    }

    /** What somebody saves in the seconds after their role has ended is refused, and they are told why. */
    @Test
    void a_role_ends_while_its_holder_works() {
        var editor = given("editor", -1, DANIEL);
        rolesOf.forget();
        var guide = new Written(Map.of("title", "Guide of the last day " + System.nanoTime()));
        guide.revise("daniel", Map.of("summary", "First")).statusCode(200);
        end("gareth", editor).then().statusCode(204);
        Awaitility.await()
                .atMost(Duration.ofSeconds(7))
                .until(() -> As.person("daniel")
                                .get("/me")
                                .<List<String>>path("assignments.role")
                                .isEmpty()
                        && As.person("daniel")
                                .get("/me")
                                .<List<String>>path("can")
                                .isEmpty());
        var words = "Your role as Editor at Northdown Council ended on " + DAY.format(today.minusDays(1));
        guide.revise("daniel", Map.of("summary", "Second")).statusCode(404).body("detail", containsString(words));
        As.person("daniel")
                .contentType(ContentType.JSON)
                .body(Map.of("organisationId", Written.NORTHDOWN, "name", "Note"))
                .post("/kinds")
                .then()
                .statusCode(403)
                .body("detail", containsString(words));
        As.person("editha")
                .contentType(ContentType.JSON)
                .body(Map.of("organisationId", id(2), "name", "Note"))
                .post("/kinds")
                .then()
                .statusCode(403)
                .body("detail", not(containsString("ended")));
        end("gareth", editor).then().statusCode(412);
        As.person("gareth")
                .header("If-Match", "\"v1\"")
                .delete("/roles/" + editor)
                .then()
                .statusCode(409);
        assertThat(audited("role.end", editor)).isEqualTo(1);
    }

    @Test
    void a_role_is_handed_over_with_a_note() {
        var role = given("practice-educator", -3, DANIEL);
        var next = Map.of("personId", TOM, "startsOn", today.plusDays(3).toString(), "note", " Ask Amara. ");
        handOver(
                        "gareth",
                        role,
                        with(new HashMap<>(next), "startsOn", today.minusDays(1).toString()))
                .then()
                .statusCode(400);
        handOver("gareth", role, with(new HashMap<>(next), "personId", id(101)))
                .then()
                .statusCode(404);
        handOver("gareth", role, with(new HashMap<>(next), "personId", id(104)))
                .then()
                .statusCode(403);
        handOver("editha", role, next).then().statusCode(403);
        handOver("gareth", role, next)
                .then()
                .statusCode(201)
                .body("handedOverBy", is("Daniel Okafor"), "handoverNote", is("Ask Amara."));
        As.person("gareth")
                .get("/roles/" + role)
                .then()
                .body("endsOn", is(today.plusDays(2).toString()));
        As.person("tom").get("/me/roles").then().body("items.handoverNote", hasItem("Ask Amara."));
        As.person("daniel")
                .get("/me/notices")
                .then()
                .body("items.title", hasItem("Tom Whitaker is next as Practice educator at Northdown Council"));
    }

    private static Response handOver(String who, String role, Map<String, ?> next) {
        return As.person(who)
                .header("If-Match", "\"v0\"")
                .contentType(ContentType.JSON)
                .body(next)
                .post("/roles/" + role + "/handover");
    }

    @Test
    void two_who_end_each_other_leave_one() {
        for (var round = 0; round < 4; round++) {
            for (var person : List.of(112, 113))
                rolesOf.become(UUID.fromString(id(person)), UUID.fromString(PENNINE), List.of("od-admin"), -5, 3000);
            List<String> admins = As.person("root")
                    .get("/organisations/" + PENNINE + "/roles?role=od-admin")
                    .path("items.id");
            var answers = IntStream.range(0, 2)
                    .parallel()
                    .mapToObj(n -> end("root", admins.get(n)).statusCode())
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(204, 409);
        }
        String last = As.person("root")
                .get("/organisations/" + PENNINE + "/roles?role=od-admin")
                .path("items[0].id");
        end("root", last).then().statusCode(409).body("detail", containsString("without an OD administrator"));
        change("root", last, "\"v0\"", Map.of("startsOn", today.minusDays(5).toString(), "endsOn", today.toString()))
                .then()
                .statusCode(409);
    }

    @Test
    void two_who_give_the_same_at_once_give_it_once() {
        var answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(n ->
                        give("gareth", NORTHDOWN, role("sponsor", 40, DANIEL)).statusCode())
                .sorted()
                .toList();
        assertThat(answers).containsExactly(201, 409, 409, 409);
    }

    private long audited(String what, String role) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(
                                "select count(*) from audit_event where what = ?1 and thing_id = ?2 and person_id is not null")
                        .setParameter(1, what)
                        .setParameter(2, role)
                        .getSingleResult())
                .longValue());
    }
}
