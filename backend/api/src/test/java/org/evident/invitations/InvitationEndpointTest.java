package org.evident.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.invitations.Inviting.ALDERBROOK;
import static org.evident.invitations.Inviting.ESTUARY;
import static org.evident.invitations.Inviting.NORTHDOWN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.evident.shared.accounts.AccountsAway;
import org.evident.support.As;
import org.evident.support.Real;
import org.evident.support.RealmAdmin;
import org.evident.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class InvitationEndpointTest {

    private static boolean mail;

    private final InvitationQueue queue;
    private final Joining joining;
    private final ManagedExecutor workers;
    private final Clock clock;

    InvitationEndpointTest(InvitationQueue queue, Joining joining, ManagedExecutor workers, Clock clock) {
        this.queue = queue;
        this.joining = joining;
        this.workers = workers;
        this.clock = clock;
    }

    @BeforeEach
    void keycloak_mails_to_the_inbox() {
        if (!mail) RealmAdmin.mailToInbox();
        mail = true;
    }

    private static List<String> rolesOf(String person) {
        return RealmAdmin.get("/users/" + person + "/role-mappings/realm")
                .extract()
                .path("name");
    }

    private static List<String> groupsOf(String person) {
        return RealmAdmin.get("/users/" + person + "/groups").extract().path("name");
    }

    @Test
    void an_invited_person_gets_an_account_a_place_and_a_mail() throws Exception {
        var email = Inviting.address();
        var area = "00000000-0000-7000-8000-000000000201";
        var id = Inviting.invited(
                "gareth",
                NORTHDOWN,
                Inviting.person(
                        "  " + email.toUpperCase() + " ",
                        "serviceAreaId",
                        area,
                        "roles",
                        List.of(Map.of(
                                "role",
                                "supervisor",
                                "endsOn",
                                LocalDate.now().plusYears(1).toString()))));
        var sent = Inviting.once("sent", NORTHDOWN, id);
        var person = sent.<String>path("personId");
        assertThat(sent.<Boolean>path("hadAccount")).isFalse();
        RealmAdmin.get("/users/" + person)
                .body("email", is(email), "requiredActions", hasItem("UPDATE_PASSWORD"), "emailVerified", is(false));
        assertThat(rolesOf(person)).contains("practitioner").doesNotContain("org-admin", "platform-admin");
        RealmAdmin.get("/organizations/members/" + person + "/organizations").body("alias", is(List.of("northdown")));
        assertThat(groupsOf(person)).containsExactly("northdown");
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/accounts/" + person)
                .then()
                .statusCode(200)
                .body("state", is("invited"), "displayName", is("Zoë O’Neill"), "roles[0].role", is("supervisor"))
                .body("memberships[0].serviceAreaName", is("Families and Children's Services"))
                .body("allowed", hasItem("resend"));
        assertThat(Real.inbox().of(email)).hasSize(1);
        assertThat((String) Real.inbox().of(email).getFirst().getSubject()).isNotBlank();
    }

    @Test
    void it_can_be_sent_again_by_one_of_two_who_try() {
        var email = Inviting.address();
        var id = Inviting.invited("gareth", NORTHDOWN, Inviting.person(email));
        Inviting.once("sent", NORTHDOWN, id);
        var again = Inviting.at(NORTHDOWN, "/" + id + "/resend");
        As.person("gareth").post(again).then().statusCode(428);
        As.person("gareth").header("If-Match", "\"v0\"").post(again).then().statusCode(200);
        As.person("root").header("If-Match", "\"v0\"").post(again).then().statusCode(412);
        Inviting.once("sent", NORTHDOWN, id);
        assertThat(Real.inbox().of(email)).hasSize(2);
        assertThat(RealmAdmin.get("/users?exact=true&email=" + email).extract().<List<?>>path(""))
                .hasSize(1);
        As.person("gareth").delete(Inviting.at(NORTHDOWN, "/" + id)).then().statusCode(409);
    }

    @Test
    void whoever_has_an_account_keeps_it_and_is_told() {
        var email = Inviting.address();
        var person = RealmAdmin.make(email);
        var id = Inviting.invited("root", ALDERBROOK, Inviting.person(email));
        var sent = Inviting.once("sent", ALDERBROOK, id);
        assertThat(sent.<Boolean>path("hadAccount")).isTrue();
        assertThat(sent.<String>path("personId")).isEqualTo(person);
        assertThat(Real.inbox().of(email)).isEmpty();
        As.person(email)
                .get("/me/notices")
                .then()
                .body("items.title", hasItem("You now belong to London Borough of Alderbrook too"));
        As.person(email).get("/me").then().body("organisations.id", hasItem(ALDERBROOK));
    }

    /** Whoever is in a group of Keycloak's can have their password set by that organisation's administrators. */
    @Test
    void inviting_an_address_takes_no_account_over() {
        var email = Inviting.address();
        var person = RealmAdmin.make(email);
        Inviting.once("sent", NORTHDOWN, Inviting.invited("gareth", NORTHDOWN, Inviting.person(email)));
        assertThat(groupsOf(person)).isEmpty();
        var token = Real.tokens().ofPerson("gareth");
        RealmAdmin.as(token).get("/users/" + person).then().statusCode(403);
        var fresh = Inviting.address();
        var made = Inviting.once("sent", ALDERBROOK, Inviting.invited("root", ALDERBROOK, Inviting.person(fresh)))
                .<String>path("personId");
        Inviting.once("sent", NORTHDOWN, Inviting.invited("gareth", NORTHDOWN, Inviting.person(fresh)));
        assertThat(groupsOf(made)).doesNotContain("northdown");
    }

    @Test
    void a_carer_of_one_organisation_who_works_for_another_is_in_each_what_they_are_there() {
        var email = Inviting.address();
        RealmAdmin.make(email);
        var carer = Inviting.person(email, "kind", "foster-carer");
        Inviting.once("sent", NORTHDOWN, Inviting.invited("gareth", NORTHDOWN, carer));
        Inviting.once("sent", ALDERBROOK, Inviting.invited("root", ALDERBROOK, Inviting.person(email)));
        var they = As.bearer(Real.tokens().ofPerson(email));
        they.get("/me").then().body("organisations.id", hasItem(NORTHDOWN), "carer", is(false));
        they.get("/resources/" + one("place = '" + NORTHDOWN + "' and not for_carers"))
                .then()
                .statusCode(404);
        they.get("/resources/" + one("place = '" + NORTHDOWN + "' and for_carers"))
                .then()
                .statusCode(200);
        they.get("/resources/" + one("place = 'network' and not for_carers"))
                .then()
                .statusCode(200);
        var seen = they.queryParam("size", 100)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id");
        assertThat(Sql.all(
                        "select cast(id as text) from learning_resource where place = ? and not for_carers", NORTHDOWN))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(seen);
        var holders = "/organisations/" + NORTHDOWN + "/role-holders";
        assertThat(they.get(holders).then().extract().<List<String>>path("items.role"))
                .doesNotContain("editor", "supervisor");
    }

    private static Object one(String where) {
        return Sql.all("select id from learning_resource where status = 'published' and " + where + " limit 1")
                .getFirst();
    }

    @Test
    void the_same_address_is_invited_once_and_whoever_belongs_not_at_all() {
        Inviting.pause(NORTHDOWN, true);
        var email = Inviting.address();
        var id = Inviting.invited("gareth", NORTHDOWN, Inviting.person(email));
        Inviting.invite("gareth", NORTHDOWN, Inviting.person(email))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/email"), "errors[0].message", containsString("invited already"));
        Inviting.invite("gareth", NORTHDOWN, Inviting.person("Tom@Northdown.example"))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("belong to your organisation already"));
        As.person("gareth").delete(Inviting.at(NORTHDOWN, "/" + id)).then().statusCode(204);
        As.person("gareth").delete(Inviting.at(NORTHDOWN, "/" + id)).then().statusCode(204);
        assertThat(Inviting.one(NORTHDOWN, id).<String>path("state")).isEqualTo("withdrawn");
        Inviting.pause(NORTHDOWN, false);
        Inviting.once("sent", NORTHDOWN, Inviting.invited("gareth", NORTHDOWN, Inviting.person(email)));
    }

    @Test
    void a_link_officer_invites_and_gives_no_roles() {
        var roles = List.of(Map.of("role", "od-admin"));
        Inviting.invite("priya", ESTUARY, Inviting.person(Inviting.address(), "roles", roles))
                .then()
                .statusCode(403);
        Inviting.invite("priya", NORTHDOWN, Inviting.person(Inviting.address()))
                .then()
                .statusCode(404);
        Inviting.invite("tom", NORTHDOWN, Inviting.person(Inviting.address()))
                .then()
                .statusCode(403);
        var id = Inviting.invited("priya", ESTUARY, Inviting.person(Inviting.address()));
        As.person("gareth").get(Inviting.at(NORTHDOWN, "/" + id)).then().statusCode(404);
        As.person("gareth").get(Inviting.at(ESTUARY, "/" + id)).then().statusCode(404);
        As.person("priya").get(Inviting.at(ESTUARY, "/progress")).then().body("paused", is(true));
        As.person("priya").delete(Inviting.at(ESTUARY, "/" + id)).then().statusCode(204);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "email, not an address, /email",
                "email, =cmd|calc@x.example, /email",
                "givenName, <b>Zoë</b>, /givenName",
                "familyName, =1+1, /familyName",
                "kind, volunteer, /kind",
                "serviceAreaId, 00000000-0000-7000-8000-000000000211, /serviceAreaId",
                "teamId, 00000000-0000-7000-8000-000000000311, /teamId",
                "householdId, 00000000-0000-7000-8000-000000000901, /householdId",
                "startsOn, 2099-01-01, /startsOn",
                "endsOn, 2020-01-01, /endsOn"
            })
    void what_is_wrong_is_named(String field, String value, String pointer) {
        Inviting.invite("gareth", NORTHDOWN, Inviting.person(Inviting.address(), field, value))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is(pointer));
    }

    @Test
    void roles_that_could_not_be_given_are_named() {
        for (var wrong : List.of(
                Map.of("/roles/0/startsOn", List.of(role("startsOn", "2200-01-01"))),
                Map.of("/roles/0/endsOn", List.of(role("endsOn", "2200-01-01"))),
                Map.of(
                        "/roles/0/endsOn",
                        List.of(role("endsOn", LocalDate.now().minusDays(1).toString()))),
                Map.of("/roles/1/role", List.of(role("endsOn", "2030-01-01"), role("endsOn", "2031-01-01")))))
            wrong.forEach((pointer, roles) -> Inviting.invite(
                            "gareth", NORTHDOWN, Inviting.person(Inviting.address(), "roles", roles))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", is(pointer)));
    }

    private static Map<String, String> role(String when, String day) {
        return Map.of("role", "supervisor", when, day);
    }

    @Test
    void nobody_is_invited_into_what_is_closed_and_who_was_meanwhile_is_not_tried_for_days() {
        var area = (String) Sql.all(
                        "insert into service_area (id, organisation_id, name) values (uuidv7(), cast(? as uuid), ?) returning cast(id as text)",
                        NORTHDOWN,
                        "Area " + Inviting.address())
                .getFirst();
        Inviting.pause(NORTHDOWN, true);
        var id = Inviting.invited("gareth", NORTHDOWN, Inviting.person(Inviting.address(), "serviceAreaId", area));
        Sql.run("update service_area set closed_on = current_date where id = cast(? as uuid)", area);
        Inviting.invite("gareth", NORTHDOWN, Inviting.person(Inviting.address(), "serviceAreaId", area))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/serviceAreaId"));
        Inviting.pause(NORTHDOWN, false);
        assertThat(Inviting.once("failed", NORTHDOWN, id).<String>path("reason"))
                .contains("not there any more");
    }

    @Test
    void sending_it_again_gives_nothing_back_that_was_taken_since() {
        var roles = List.of(Map.of("role", "supervisor"));
        var id = Inviting.invited("gareth", NORTHDOWN, Inviting.person(Inviting.address(), "roles", roles));
        var person = Inviting.once("sent", NORTHDOWN, id).<String>path("personId");
        Sql.run("delete from role_assignment where person_id = cast(? as uuid)", person);
        As.person("gareth")
                .header("If-Match", "\"v0\"")
                .post(Inviting.at(NORTHDOWN, "/" + id + "/resend"))
                .then()
                .statusCode(200);
        Inviting.once("sent", NORTHDOWN, id);
        assertThat(Sql.count("select count(*) from role_assignment where person_id = cast(? as uuid)", person))
                .isZero();
    }

    @Test
    void while_keycloak_is_away_an_invitation_waits_and_is_sent_when_it_is_back() {
        Inviting.pause(NORTHDOWN, true);
        var email = Inviting.address();
        var id = Inviting.invited("gareth", NORTHDOWN, Inviting.person(email));
        var work = new InvitationWork(AccountsAway.atAClosedPort(), joining, queue, clock);
        var away = new InvitationSending(queue, work, workers, clock, 1, Duration.ofMillis(10));
        var job = new InvitationQueue.Job(
                UUID.fromString(id), 1, clock.instant(), email, "Zoë", "O’Neill", "employee", "northdown");
        assertThat(away.send(job)).isFalse();
        assertThat(Inviting.one(NORTHDOWN, id).<String>path("reason")).contains("could not be reached", "try again");
        As.person("gareth")
                .get(Inviting.at(NORTHDOWN, "/progress"))
                .then()
                .body("held", containsString("could not be reached"));
        Inviting.pause(NORTHDOWN, false);
        Inviting.once("sent", NORTHDOWN, id);
        assertThat(Real.inbox().of(email)).hasSize(1);
    }

    @Test
    void a_household_is_added_together_and_ended_together() {
        var one = Map.of("email", Inviting.address(), "givenName", "Ann", "familyName", "Bell");
        var other = Map.of("email", Inviting.address(), "givenName", "Joe", "familyName", "Bell");
        var name = "Bell " + one.get("email");
        var at = "/organisations/" + NORTHDOWN + "/households";
        var asked = As.person("gareth").contentType(ContentType.JSON);
        asked.body(Map.of("name", name, "carers", List.of(one, one)))
                .post(at)
                .then()
                .statusCode(400);
        asked.body(Map.of("name", name, "carers", List.of())).post(at).then().statusCode(400);
        var id = asked.body(Map.of("name", name, "carers", List.of(one, other)))
                .post(at)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var household = at + "/" + id;
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> As.person("gareth")
                .get(household)
                .then()
                .body("carers.state", is(List.of("current", "current"))));
        var person = As.person("gareth").get(household).then().extract().<String>path("carers[0].personId");
        assertThat(rolesOf(person)).contains("foster-carer").doesNotContain("practitioner");
        var today = Map.of("endsOn", LocalDate.now().minusDays(1).toString());
        asked.body(today).post(household + "/end").then().statusCode(200).body("carers.state", hasItem("ended"));
        As.person("priya").get(household).then().statusCode(404);
    }
}
