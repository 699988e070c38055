package org.evident.areas;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AreaEndpointTest {

    private static final String NORTHDOWN = "/organisations/00000000-0000-7000-8000-000000000001";
    private static final String FAMILIES = "/service-areas/00000000-0000-7000-8000-000000000201";
    private static final String FOSTERING_IN_ESTUARY = "00000000-0000-7000-8000-000000000212";

    @Inject
    EntityManager database;

    private void run(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql);
            for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
            query.executeUpdate();
        });
    }

    /** A new organisation, so that no other test meets what is done to its areas. */
    private static String organisation() {
        return "/organisations/"
                + send("/organisations", Map.of("name", "Areas " + System.nanoTime(), "kind", "voluntary"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static Response send(String at, Map<String, ?> body) {
        return As.person("root").contentType(ContentType.JSON).body(body).post(at);
    }

    private static String area(String organisation, String name) {
        return "/service-areas/"
                + send(organisation + "/service-areas", Map.of("name", name, "socialCare", true))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static String team(String area, String name) {
        return "/teams/"
                + send(area + "/teams", Map.of("name", name))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static Response change(String at, Map<String, ?> body) {
        return As.person("root")
                .contentType(ContentType.JSON)
                .header("If-Match", tag(at))
                .body(body)
                .put(at);
    }

    private static String tag(String at) {
        return As.person("root").get(at).then().statusCode(200).extract().header("ETag");
    }

    private static Response act(String at, String act) {
        return As.person("root").header("If-Match", tag(at)).post(at + act);
    }

    private static UUID id(String at) {
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }

    private void join(String organisation, String area, String team) {
        run(
                """
                with one as (insert into person (id, display_name) values (uuidv7(), 'Area Person') returning id)
                insert into membership (id, person_id, organisation_id, service_area_id, team_id, kind, starts_on)
                select uuidv7(), id, ?1, ?2, ?3, 'employee', current_date from one""",
                id(organisation),
                id(area),
                team == null ? null : id(team));
    }

    @Test
    void administrators_see_how_many_people_are_where_and_others_the_tree() {
        As.person("gareth")
                .get(NORTHDOWN + "/service-areas")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.name == 'Libraries and Customer Services' }.people",
                        is(1),
                        "items.find { it.name == 'Libraries and Customer Services' }.teams[0].people",
                        is(1),
                        "items.find { it.name == 'Families and Children\\'s Services' }.people",
                        is(4));
        As.person("joyce")
                .get(NORTHDOWN + "/service-areas")
                .then()
                .statusCode(200)
                .body("items[0].people", nullValue());
        As.person("priya").get(NORTHDOWN + "/service-areas").then().statusCode(404);
        As.person("priya").get(FAMILIES).then().statusCode(404).body("detail", containsString("service area"));
        As.person("priya").get(FAMILIES + "/teams").then().statusCode(404);
    }

    @Test
    void areas_and_teams_are_put_in_an_order_and_renamed() {
        var at = organisation();
        var first = area(at, "Adults");
        area(at, "Children");
        var last = area(at, "Ещё <i>one</i>");
        change(last, Map.of("name", "Early help", "socialCare", false, "place", 1))
                .then()
                .statusCode(200)
                .body("socialCare", is(false));
        As.person("root")
                .get(at + "/service-areas")
                .then()
                .body("items.name", contains("Early help", "Adults", "Children"));
        change(last, Map.of("name", "ADULTS", "socialCare", true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
        var north = team(first, "North");
        team(first, "South");
        change(north, Map.of("name", "North", "place", 200)).then().statusCode(200);
        As.person("root").get(first).then().body("teams.name", contains("South", "North"), "teamCount", is(2));
        As.person("root")
                .get(first + "/teams?size=1&page=2")
                .then()
                .body("items.name", contains("North"), "total", is(2));
    }

    @Test
    void what_has_people_or_teams_in_it_is_not_closed_and_says_how_many() {
        var at = organisation();
        var area = area(at, "Adults");
        var team = team(area, "North");
        join(at, area, team);
        act(team, "/close").then().statusCode(409).body("detail", containsString("1 person belongs to it"));
        act(area, "/close").then().statusCode(409).body("detail", containsString("1 open team"));
        run(
                "update membership set ends_on = current_date - 1, starts_on = current_date - 9 where team_id = ?1",
                id(team));
        act(team, "/close").then().statusCode(200).body("people", is(0));
        act(area, "/close").then().statusCode(200);
        assertThatThrownBy(() -> join(at, area, null)).isInstanceOf(PersistenceException.class);
        act(team, "/reopen").then().statusCode(409);
        send(area + "/teams", Map.of("name", "West")).then().statusCode(409);
        As.person("root").get(at + "/service-areas?show=closed").then().body("items.name", contains("Adults"));
        As.person("root").get(at).then().body("serviceAreas.name", not(hasItem("Adults")));
        act(area, "/reopen").then().statusCode(200).body("closedOn", nullValue());
        act(team, "/reopen").then().statusCode(200);
        join(at, area, team);
    }

    @Test
    void a_team_moves_with_its_people_but_not_to_another_organisation() {
        var at = organisation();
        var from = area(at, "Adults");
        var to = area(at, "Children");
        var team = team(from, "North");
        join(at, from, team);
        for (var elsewhere : new String[] {
            FOSTERING_IN_ESTUARY, UUID.nameUUIDFromBytes(new byte[1]).toString()
        }) {
            change(team, Map.of("name", "North", "serviceAreaId", elsewhere))
                    .then()
                    .statusCode(400)
                    .body("errors[0].message", is("Choose a service area of the same organisation that is open"));
        }
        change(team, Map.of("name", "North", "serviceAreaId", id(to).toString()))
                .then()
                .statusCode(200);
        As.person("root").get(to).then().body("people", is(1), "teams.name", contains("North"));
        As.person("root").get(from).then().body("people", is(0), "teamCount", is(0));
    }

    @Test
    void there_are_100_areas_and_200_teams_in_each_and_1000_in_all_at_most() {
        var at = organisation();
        var areas =
                "insert into service_area (id, organisation_id, name) select uuidv7(), ?1, 'Area ' || n from generate_series(1, ?2) n";
        run(areas, id(at), 100);
        var refused = send(at + "/service-areas", new HashMap<>(Map.of("name", "One more", "socialCare", true)));
        refused.then().statusCode(409).body("detail", containsString("up to 100 service areas"));
        run(
                """
                insert into team (id, service_area_id, name)
                select uuidv7(), a.id, 'Team ' || n from service_area a, generate_series(1, 10) n where a.organisation_id = ?1""",
                id(at));
        var area = "/service-areas/"
                + As.person("root").get(at + "/service-areas").then().extract().<String>path("items[0].id");
        send(area + "/teams", Map.of("name", "One more"))
                .then()
                .statusCode(409)
                .body("detail", containsString("1,000"));
        As.person("root")
                .get(at + "/service-areas?size=100")
                .then()
                .statusCode(200)
                .body("total", is(100), "items[99].teamCount", is(10));
    }
}
