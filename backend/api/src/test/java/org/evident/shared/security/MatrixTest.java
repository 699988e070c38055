package org.evident.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.evident.support.As;
import org.evident.support.Sabotage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every cell of the permission matrix, with real tokens and a real operation for each right. The matrix is read from the
 * code that decides; a right or a role that is added is tested by itself, and the build fails until it has an operation.
 */
@QuarkusTest
class MatrixTest {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final String INTERNAL = "00000000-0000-7000-8000-000000002017";
    private static final String TOM = "00000000-0000-7000-8000-000000000102";
    private static final List<String> ROLES =
            Arrays.stream(StaffRole.values()).map(role -> role.key).toList();

    /** What stands for each right: whether it opens to whoever asks. */
    private static final Map<Right, Predicate<String>> OPENS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Right.EDIT_RESOURCES,
                    who -> passes(As.person(who)
                            .header("If-Match", "\"v99999\"")
                            .post("/resources/" + INTERNAL + "/publish")
                            .statusCode())),
            Map.entry(
                    Right.IMPORT_RESOURCES,
                    who -> passes(As.person(who)
                            .contentType("application/octet-stream")
                            .body(new byte[] {1, 2, 3})
                            .queryParam("organisationId", NORTHDOWN)
                            .queryParam("fileName", "matrix.ris")
                            .post("/imports")
                            .statusCode())),
            Map.entry(
                    Right.EDIT_VOCABULARY,
                    who -> passes(As.person(who)
                            .contentType(ContentType.JSON)
                            .body(Map.of("organisationId", NORTHDOWN, "name", "Briefing"))
                            .post("/kinds")
                            .statusCode())),
            Map.entry(Right.EDIT_TOPIC_PAGES, who -> reads(who, "/topic-layers?organisationId=" + NORTHDOWN)),
            Map.entry(
                    Right.SET_TEAM_LISTS,
                    who -> As.person(who).get("/team-lists/places").<Integer>path("total") > 0),
            Map.entry(Right.READ_INSIGHT, who -> reads(who, "/visit-markers?organisationId=" + NORTHDOWN)),
            Map.entry(Right.READ_CPD_COUNTS, who -> reads(who, "/organisations/" + NORTHDOWN + "/cpd-counts")),
            Map.entry(Right.ASSIGN_ROLES, who -> reads(who, "/organisations/" + NORTHDOWN + "/roles")),
            Map.entry(Right.MANAGE_EVENTS, who -> passes(plans(As.person(who), "workshop", "network"))),
            Map.entry(Right.RUN_EVENTS, who -> passes(plans(As.person(who), "workshop", "organisation"))),
            // Until there is an operation that needs this right and no other: what the person is told that they may do.
            Map.entry(Right.APPROVE_BOOKINGS, who -> isTold(who, "bookings.approve")),
            Map.entry(Right.MANAGE_ORGANISATION, who -> isTold(who, "organisation.manage")),
            Map.entry(Right.INVITE_PEOPLE, who -> isTold(who, "people.invite")),
            Map.entry(Right.MANAGE_PEOPLE, who -> isTold(who, "people.manage")),
            Map.entry(Right.MANAGE_PRIVACY, who -> isTold(who, "privacy.manage")),
            Map.entry(Right.READ_AUDIT, who -> isTold(who, "audit.read")),
            Map.entry(Right.MANAGE_PLATFORM, who -> isTold(who, "platform.manage"))));

    /** What stands for what comes with an account: the person of that kind succeeds. */
    private static final Map<AccountRight, Predicate<RequestSpecification>> COMES = new EnumMap<>(Map.ofEntries(
            Map.entry(AccountRight.READ_PUBLIC, as -> ok(as, "/resources/" + resource(1017))),
            Map.entry(AccountRight.READ_FOR_CARERS, as -> ok(as, "/resources/" + resource(2006))),
            Map.entry(AccountRight.READ_STAFF, as -> ok(as, "/resources/" + resource(2004))),
            Map.entry(
                    AccountRight.REPORT,
                    as -> as.contentType(ContentType.JSON)
                                    .body(Map.of())
                                    .post("/resources/" + resource(1017) + "/reports")
                                    .statusCode()
                            == 400),
            Map.entry(AccountRight.KEEP, as -> ok(as, "/reading-list")),
            Map.entry(
                    AccountRight.PACK,
                    as -> as.contentType(ContentType.JSON)
                                    .body("{\"title\":\"A\",\"purpose\":\"other\",\"status\":\"draft\",\"visibility\":"
                                            + "\"organisation\",\"organisationId\":\"" + NORTHDOWN
                                            + "\",\"items\":[{\"resourceId\":\"" + NORTHDOWN + "\"}]}")
                                    .post("/packs")
                                    .statusCode()
                            == 400),
            Map.entry(AccountRight.SEE_WHO_IS_WHO, as -> ok(as, "/organisations/" + NORTHDOWN + "/role-holders")),
            Map.entry(AccountRight.FIND_COLLEAGUES, as -> ok(as, "/colleagues?q=ma")),
            Map.entry(AccountRight.READ_MATRIX, as -> ok(as, "/rights")),
            Map.entry(AccountRight.READ_EVENTS, as -> ok(as, "/events/" + resource(15034))),
            Map.entry(AccountRight.PLAN_PEER_SESSION, as -> plans(as, "peer-session", "organisation") == 400)));

    private static final Map<AccountKind, Supplier<RequestSpecification>> PEOPLE = Map.of(
            AccountKind.PUBLIC, As::nobody,
            AccountKind.FOSTER_CARER, () -> As.person("joyce"),
            AccountKind.PRACTITIONER, () -> As.person("tom"),
            AccountKind.PLATFORM_ADMIN, () -> As.person("root"),
            AccountKind.INTEGRATOR, As::client);

    @Inject
    RolesOf roles;

    @BeforeEach
    void putAside() {
        roles.putAside();
    }

    @AfterEach
    void giveBack() {
        roles.giveBack();
    }

    /** An event that is refused for what is linked to it, after it was asked who plans it. */
    private static int plans(RequestSpecification as, String kind, String visibility) {
        return as.contentType(ContentType.JSON)
                .body(
                        "{\"title\":\"A\",\"mode\":\"online\",\"kind\":\"%s\",\"visibility\":\"%s\",\"organisationId\":\"%s\",\"resources\":[{\"resourceId\":\"%s\",\"moment\":\"before\"}]}"
                                .formatted(kind, visibility, NORTHDOWN, NORTHDOWN))
                .post("/events")
                .statusCode();
    }

    private static boolean passes(int status) {
        assertThat(status).isNotIn(401, 404, 500);
        return status != 403;
    }

    private static boolean reads(String who, String path) {
        return passes(As.person(who).get(path).statusCode());
    }

    private static boolean isTold(String who, String right) {
        return As.person(who).get("/me").<List<String>>path("can.right").contains(right);
    }

    private static boolean ok(RequestSpecification as, String path) {
        return as.get(path).statusCode() == 200;
    }

    private static String resource(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    private void becomes(List<String> held, int from, int to) {
        roles.become(UUID.fromString(TOM), UUID.fromString(NORTHDOWN), held, from, to);
    }

    private static void expect(List<String> wrong, String cell, boolean opens, boolean should) {
        if (opens != should) wrong.add(cell + (opens ? " opens" : " is refused"));
    }

    @Test
    void every_right_and_all_that_comes_with_an_account_has_an_operation() {
        assertThat(OPENS.keySet()).containsExactlyInAnyOrder(Right.values());
        assertThat(COMES.keySet()).containsExactlyInAnyOrder(AccountRight.values());
    }

    @Test
    void each_role_alone_gives_exactly_its_rights() {
        var wrong = new ArrayList<String>();
        for (var role : ROLES) {
            becomes(List.of(role), 0, 0);
            OPENS.forEach((right, opens) -> expect(
                    wrong,
                    right + " x " + role,
                    opens.test("tom"),
                    right.roles().contains(role)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_role_but_those_that_give_a_right_is_refused() {
        var wrong = new ArrayList<String>();
        OPENS.forEach((right, opens) -> {
            becomes(ROLES.stream().filter(role -> !right.roles().contains(role)).toList(), -1, 1);
            expect(wrong, right + " x all others", opens.test("tom"), false);
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void roles_that_ended_yesterday_or_begin_tomorrow_give_nothing() {
        var wrong = new ArrayList<String>();
        becomes(ROLES, -9, -1);
        OPENS.forEach((right, opens) -> expect(wrong, right + " x ended", opens.test("tom"), false));
        becomes(ROLES, 1, 9);
        OPENS.forEach((right, opens) -> expect(wrong, right + " x tomorrow", opens.test("tom"), false));
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_platforms_admin_has_what_is_the_platforms_and_nothing_else() {
        var wrong = new ArrayList<String>();
        // These answer 404: they do not see the resource, and are not of the organisation.
        var elsewhere = Set.of(Right.EDIT_RESOURCES, Right.READ_CPD_COUNTS);
        OPENS.forEach((right, opens) -> {
            if (!elsewhere.contains(right)) expect(wrong, right + " x root", opens.test("root"), right.isOfPlatform());
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_comes_with_an_account_comes_with_those_accounts_alone() {
        var wrong = new ArrayList<String>();
        becomes(List.of(), 0, 0);
        COMES.forEach((right, comes) -> PEOPLE.forEach((kind, as) ->
                expect(wrong, right + " x " + kind, comes.test(as.get()), right.accounts.contains(kind))));
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_control_without_the_check_it_goes_red() {
        Sabotage.RIGHTS_UNCHECKED.during(
                () -> assertThatThrownBy(this::every_role_but_those_that_give_a_right_is_refused)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("ASSIGN_ROLES x all others opens")
                        .hasMessageContaining("EDIT_RESOURCES x all others opens"));
    }

    @Test
    void the_matrix_is_told_as_it_is() {
        becomes(List.of("editor"), 0, 0);
        var told = As.person("tom").get("/rights").then().statusCode(200).extract();
        for (var right : Right.values()) {
            var row = "rights.find { it.right == '" + right.key() + "' }.";
            assertThat(told.<List<String>>path(row + "roles")).containsExactlyInAnyOrderElementsOf(right.roles());
            assertThat(told.<Boolean>path(row + "mine")).isEqualTo(right.roles().contains("editor"));
        }
        assertThat(told.<List<String>>path("roles.role")).isEqualTo(ROLES);
        assertThat(String.join("|", ROLES)).isEqualTo(StaffRole.KEYS);
    }
}
