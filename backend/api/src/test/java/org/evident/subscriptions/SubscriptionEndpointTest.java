package org.evident.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.time.UkTime;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubscriptionEndpointTest {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final String RESEARCH_IN_PRACTICE = "00000000-0000-7000-8000-000000000705";
    private static final String TOM = "00000000-0000-7000-8000-000000000102";
    private static final String AMARA = "00000000-0000-7000-8000-000000000101";
    private static final LocalDate TODAY = UkTime.today(Clock.systemUTC());

    @Inject
    RenewalReminders reminders;

    @Inject
    EntityManager database;

    private static Map<String, Object> body(String name, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "organisationId",
                NORTHDOWN,
                "providerId",
                RESEARCH_IN_PRACTICE,
                "name",
                name,
                "startsOn",
                TODAY.minusDays(30).toString(),
                "howToGetIn",
                List.of("Take a seat", "Sign in")));
        body.putAll(more);
        return body;
    }

    private static Response add(Map<String, Object> body) {
        return As.person("gareth").contentType(ContentType.JSON).body(body).post("/subscriptions");
    }

    private static String made(String name, Map<String, ?> more) {
        return "/subscriptions/"
                + add(body(name, more)).then().statusCode(201).extract().<String>path("id");
    }

    private static Response revise(String at, Map<String, Object> body) {
        var tag = As.person("gareth").get(at).then().statusCode(200).extract().header("ETag");
        return As.person("gareth")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put(at);
    }

    private static void end(String at, String name) {
        revise(at, body(name, Map.of("endsOn", TODAY.minusDays(1).toString(), "seats", 9, "takeFreely", true)))
                .then()
                .statusCode(200);
    }

    @Test
    void everyone_of_the_organisation_sees_what_it_subscribes_to_and_how_to_get_in() {
        var at = made("Inform <b>Adults</b>", Map.of("seats", 3, "takeFreely", true, "renewsOn", "2099-01-01"));
        As.person("joyce")
                .get("/subscriptions?size=100&providerId=" + RESEARCH_IN_PRACTICE)
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        hasItem("Inform <b>Adults</b>"),
                        "items.find { it.name == 'Inform <b>Adults</b>' }.howToGetIn",
                        contains("Take a seat", "Sign in"),
                        "items.find { it.name == 'Inform <b>Adults</b>' }.renewsOn",
                        nullValue(),
                        "items.find { it.name == 'Inform <b>Adults</b>' }.allowed",
                        contains("ask"));
        As.person("joyce").put(at + "/my-seat").then().statusCode(403);
        As.person("amara")
                .get("/subscriptions?size=100")
                .then()
                .body("items.name", not(hasItem("Inform <b>Adults</b>")));
        As.person("amara")
                .get("/subscriptions?organisationId=" + NORTHDOWN)
                .then()
                .statusCode(200)
                .body("total", is(0));
        As.person("amara").get(at).then().statusCode(404);
        As.person("root")
                .get("/subscriptions?organisationId=" + NORTHDOWN)
                .then()
                .body("items.name", hasItem("Inform <b>Adults</b>"));
        As.person("root").put(at + "/my-seat").then().statusCode(403);
        end(at, "Inform <b>Adults</b>");
        As.person("joyce")
                .get("/subscriptions?size=100")
                .then()
                .body("items.name", not(hasItem("Inform <b>Adults</b>")));
        As.person("tom").put(at + "/my-seat").then().statusCode(409);
    }

    @Test
    void a_seat_is_taken_kept_and_given_back() {
        var at = made("One seat", Map.of("seats", 1, "takeFreely", true));
        for (var time = 0; time < 2; time++) {
            As.person("tom").put(at + "/my-seat").then().statusCode(200).body("mySeat", is("held"), "seatsUsed", is(1));
        }
        As.person("alex")
                .put(at + "/my-seat")
                .then()
                .statusCode(409)
                .body("detail", containsString("only seat is taken"));
        As.person("alex").get(at).then().body("allowed", contains("ask"));
        As.person("alex").put(at + "/my-request").then().statusCode(200).body("mySeat", is("asked"));
        As.person("gareth")
                .get(at + "/seats?show=asked")
                .then()
                .statusCode(200)
                .body("items.name", contains("Alex Penrose"));
        As.person("gareth").get(at).then().body("waiting", is(1));
        As.person("tom").delete(at + "/my-seat").then().statusCode(204);
        As.person("alex").put(at + "/my-seat").then().statusCode(200).body("mySeat", is("held"), "seatsUsed", is(1));
        end(at, "One seat");
    }

    @Test
    void administrators_give_seats_to_their_own_people_and_take_them_back() {
        var at = made("Given", Map.of("seats", 2));
        As.person("tom").put(at + "/my-seat").then().statusCode(403);
        As.person("tom").put(at + "/my-request").then().statusCode(200);
        As.person("gareth").put(at + "/seats/" + TOM).then().statusCode(204);
        As.person("gareth").put(at + "/seats/" + AMARA).then().statusCode(404);
        As.person("gareth")
                .get(at + "/seats")
                .then()
                .body("items.name", contains("Tom Whitaker"), "items[0].place", is("Assessment team"));
        As.person("tom").get("/me/notices?size=100").then().body("items.title", hasItem("You have a seat in Given"));
        As.person("tom").get(at + "/seats").then().statusCode(403);
        As.person("gareth").delete(at + "/seats/" + TOM).then().statusCode(204);
        As.person("gareth").delete(at + "/seats/" + TOM).then().statusCode(204);
        As.person("tom").get(at).then().body("mySeat", is("none"), "seatsUsed", is(0));
        end(at, "Given");
    }

    @Test
    void seats_are_not_lowered_below_those_in_use_and_dates_are_in_order() {
        var at = made("Lowered", Map.of("seats", 3, "takeFreely", true));
        As.person("tom").put(at + "/my-seat").then().statusCode(200);
        As.person("alex").put(at + "/my-seat").then().statusCode(200);
        revise(at, body("Lowered", Map.of("seats", 1)))
                .then()
                .statusCode(400)
                .body("errors[0].message", is("2 seats are in use. Take 1 back first, or enter 2 or more"));
        revise(at, body("Lowered", Map.of("seats", 2))).then().statusCode(200).body("seatsUsed", is(2));
        add(body("Wrong", Map.of("endsOn", "2020-01-01")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/endInOrder"));
        add(body("Wrong", Map.of("renewsOn", "2020-01-01"))).then().statusCode(400);
        add(body("Wrong", Map.of("seats", 0))).then().statusCode(400);
        add(body("Wrong", Map.of("contactEmail", "nobody"))).then().statusCode(400);
        add(body("Wrong", Map.of("address", "javascript:alert(1)"))).then().statusCode(400);
        add(body("Wrong", Map.of("providerId", TOM)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/providerId"));
        add(body("Wrong", Map.of("organisationId", "00000000-0000-7000-8000-000000000002")))
                .then()
                .statusCode(404);
        end(at, "Lowered");
    }

    @Test
    void administrators_are_reminded_60_and_14_days_before_it_has_to_be_renewed_once_each() {
        var at = made("Renewed", Map.of("renewsOn", TODAY.plusDays(60).toString()));
        itIs(TODAY.minusDays(1));
        assertThat(toldOf(at)).isEmpty();
        for (var day : List.of(0, 0, 1, 45, 46, 50)) itIs(TODAY.plusDays(day));
        assertThat(toldOf(at)).containsExactly("Gareth Lloyd", "Gareth Lloyd");
        itIs(TODAY.plusDays(61));
        assertThat(toldOf(at)).hasSize(2);
    }

    @Test
    void the_seat_of_who_has_left_is_free_again() {
        var at = made("Left", Map.of("seats", 1));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "insert into subscription_seat values (?1, cast(?2 as uuid), 'held', now())")
                .setParameter(1, UUID.fromString(at.substring(15)))
                .setParameter(2, AMARA)
                .executeUpdate());
        As.person("tom").get(at).then().body("seatsUsed", is(1));
        itIs(TODAY);
        As.person("tom").get(at).then().body("seatsUsed", is(0));
    }

    private void itIs(LocalDate day) {
        reminders.handle(new ObjectMapper().createObjectNode().put("day", day.toString()));
    }

    @SuppressWarnings("unchecked")
    private List<String> toldOf(String at) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        """
                        select p.display_name from notice n join person p on p.id = n.person_id
                         where n.kind = 'subscription-renewal' and n.address = ?1""")
                .setParameter(1, "/admin" + at)
                .getResultList());
    }
}
