package org.evident.teamlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamListEndpointTest {

    private static final String ASSESSMENT = id(211);
    private static final String TEAM_ONE = id(311);
    private static final String TEAM_NOTES = id(2019);
    private static final String NEGLECT = id(1007);

    @Inject
    TeamReminders reminders;

    @Inject
    TeamPlaces places;

    @Inject
    EntityManager database;

    private static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    private static Map<String, ?> list(String title, Object... items) {
        return Map.of("title", title, "serviceAreaId", ASSESSMENT, "teamId", TEAM_ONE, "items", List.of(items));
    }

    private static Response set(String who, Map<String, ?> list) {
        return As.person(who).contentType(ContentType.JSON).body(list).post("/team-lists");
    }

    private static String made(String title, Object... items) {
        return set("helen", list(title, items)).then().statusCode(201).extract().path("id");
    }

    @Test
    void a_role_there_sets_a_list_and_the_team_sees_it() {
        var made = made("For Monday", Map.of("resourceId", NEGLECT, "note", "Page three"));
        As.person("amara")
                .get("/team-lists")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(made, id(7101)), "items.placeName", hasItem("Assessment team one"));
        As.person("amara").get("/team-lists/" + made).then().body("setByName", is("Helen Marsh"), "allowed", empty());
        As.person("priya")
                .get("/team-lists/" + made)
                .then()
                .statusCode(200)
                .body("allowed", contains("edit", "delete"));
        for (var who : List.of("marcus", "tom", "joyce", "root"))
            As.person(who).get("/team-lists/" + made).then().statusCode(404);
        set("amara", list("Mine")).then().statusCode(403);
        set("helen", Map.of("title", "Elsewhere", "serviceAreaId", id(213)))
                .then()
                .statusCode(403);
        set("priya", Map.of("title", "Elsewhere", "serviceAreaId", id(213)))
                .then()
                .statusCode(201);
        set("helen", Map.of("title", "Mixed", "serviceAreaId", ASSESSMENT, "teamId", id(312)))
                .then()
                .statusCode(403);
    }

    @Test
    void the_places_offered_are_those_of_a_role() {
        As.person("helen")
                .get("/team-lists/places")
                .then()
                .statusCode(200)
                .body("items.name", contains("Assessment", "Assessment team one"), "total", is(2));
        As.person("amara").get("/team-lists/places").then().body("total", is(0));
    }

    @Test
    void who_read_it_is_named_only_by_those_who_ticked() {
        var made = made("Ticked", Map.of("resourceId", NEGLECT));
        for (var time = 0; time < 2; time++)
            As.person("amara")
                    .put("/team-lists/" + made + "/read/" + NEGLECT)
                    .then()
                    .statusCode(204);
        As.person("helen")
                .get("/team-lists/" + made)
                .then()
                .body("items[0].readBy", contains("Amara Osei"), "items[0].read", is(false));
        As.person("amara").get("/team-lists/" + made).then().body("items[0].read", is(true));
        As.person("amara")
                .delete("/team-lists/" + made + "/read/" + NEGLECT)
                .then()
                .statusCode(204);
        As.person("helen").get("/team-lists/" + made).then().body("items[0].readBy", empty());
        As.person("amara")
                .put("/team-lists/" + made + "/read/" + TEAM_NOTES)
                .then()
                .statusCode(404);
        As.person("tom").put("/team-lists/" + made + "/read/" + NEGLECT).then().statusCode(404);
    }

    @Test
    void a_change_names_its_version_and_takes_ticks_with_what_it_drops() {
        var made = made("Changed", Map.of("resourceId", NEGLECT), Map.of("resourceId", TEAM_NOTES));
        As.person("amara")
                .put("/team-lists/" + made + "/read/" + NEGLECT)
                .then()
                .statusCode(204);
        var body = list("Changed", Map.of("resourceId", TEAM_NOTES, "dueOn", "2099-01-31"));
        var helen = As.person("helen").contentType(ContentType.JSON).body(body);
        helen.put("/team-lists/" + made).then().statusCode(428);
        As.person("helen")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body(body)
                .put("/team-lists/" + made)
                .then()
                .statusCode(200)
                .body("items.resourceId", contains(TEAM_NOTES), "items[0].dueOn", is("2099-01-31"));
        As.person("helen")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body(body)
                .put("/team-lists/" + made)
                .then()
                .statusCode(412);
        As.person("amara").delete("/team-lists/" + made).then().statusCode(403);
        As.person("helen").delete("/team-lists/" + made).then().statusCode(204);
        As.person("amara").get("/team-lists/" + made).then().statusCode(404);
    }

    @Test
    void what_is_not_open_to_me_cannot_be_listed() {
        set("helen", list("Bad", Map.of("resourceId", id(2017))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/items/0/resourceId"));
        set("helen", list("Bad", Map.of("resourceId", NEGLECT), Map.of("resourceId", NEGLECT)))
                .then()
                .statusCode(400);
        As.person("joyce").get("/team-lists").then().statusCode(200).body("total", is(0));
        As.person("tom").get("/team-lists").then().body("items.id", not(hasItem(id(7101))));
    }

    @Test
    void two_days_before_those_who_have_not_ticked_are_reminded_once() {
        var today = places.today();
        var made = made(
                "Reminded",
                Map.of("resourceId", NEGLECT, "dueOn", today.plusDays(2).toString()));
        var later = made(
                "Later",
                Map.of("resourceId", NEGLECT, "dueOn", today.plusDays(3).toString()));
        As.person("amara")
                .put("/team-lists/" + made + "/read/" + NEGLECT)
                .then()
                .statusCode(204);
        for (var time = 0; time < 2; time++)
            reminders.handle(new ObjectMapper().createObjectNode().put("day", today.toString()));
        assertThat(remindedOf(made)).containsExactly("Helen Marsh");
        assertThat(remindedOf(later)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> remindedOf(String list) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select p.display_name from notice n join person p on p.id = n.person_id where n.key like ?1")
                .setParameter(1, "team-list-due:" + list + ":%")
                .getResultList());
    }
}
