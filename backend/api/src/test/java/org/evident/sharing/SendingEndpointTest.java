package org.evident.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SendingEndpointTest {

    private static final String BRIEFING = id(1017);
    private static final String AMARA = id(101);
    private static final String TOM = id(102);
    private static final String HELEN = id(105);
    private static final String JOYCE = id(106);
    private static final String DANIEL = id(107);
    private static final String MARCUS = id(112);

    @Inject
    EntityManager database;

    private static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    private static ValidatableResponse send(String who, String key, Map<String, ?> body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/sendings")
                .then();
    }

    private static String key() {
        return "send-" + System.nanoTime();
    }

    private static Map<String, ?> resource(String id, String message, String... to) {
        return Map.of("kind", "resource", "thingId", id, "message", message, "recipientIds", List.of(to));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> told(String person, String message) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select title, address from notice where person_id = cast(?1 as uuid) and kind = 'sent' and detail = ?2")
                .setParameter(1, person)
                .setParameter(2, message)
                .getResultList());
    }

    @Test
    void colleagues_are_found_by_any_part_of_their_name_in_my_organisations_only() {
        As.person("amara")
                .get("/colleagues?q=mar")
                .then()
                .statusCode(200)
                .body("items.name", contains("Helen Marsh", "Marcus Bell"))
                .body("items.place", contains("Assessment team one", "Children in care team"));
        As.person("amara").get("/colleagues?q=WHIT").then().body("items.size()", is(0));
        As.person("daniel").get("/colleagues?q=whit").then().body("items.name", contains("Tom Whitaker"));
        As.person("tom").get("/colleagues?q=jo").then().body("items.name", not(hasItem("Joyce Adeyemi")));
        As.person("amara").get("/colleagues?q=am").then().body("items.name", everyItem(not(is("Amara Osei"))));
        As.person("joyce").get("/colleagues?q=tom").then().statusCode(403);
        As.person("amara")
                .queryParam("q", "%%")
                .get("/colleagues")
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
        for (var short1 : List.of("a", ""))
            As.person("amara").queryParam("q", short1).get("/colleagues").then().statusCode(400);
    }

    @Test
    void what_is_sent_is_told_once_with_its_message_as_text() {
        var key = key();
        var message = "<b>For Thursday</b> " + key;
        for (var time = 0; time < 2; time++) {
            send("helen", key, resource(BRIEFING, message, AMARA, MARCUS))
                    .statusCode(201)
                    .body("recipients", is(2), "thing.kind", is("resource"));
        }
        for (var who : List.of(AMARA, MARCUS)) {
            var told = told(who, message);
            assertThat(told).hasSize(1);
            assertThat((String) told.getFirst()[0]).startsWith("Helen Marsh sent you “Mental capacity");
            assertThat(told.getFirst()[1]).isEqualTo("/resources/" + BRIEFING);
        }
    }

    @Test
    void a_pack_is_sent_like_a_resource() {
        var message = "A pack " + key();
        send(
                        "priya",
                        key(),
                        Map.of("kind", "pack", "thingId", id(7001), "message", message, "recipientIds", List.of(HELEN)))
                .statusCode(201);
        assertThat(told(HELEN, message)).hasSize(1);
    }

    @Test
    void nobody_is_sent_what_they_cannot_open_and_then_nobody_is_told() {
        var message = "For some " + key();
        send("helen", key(), resource(id(2019), message, AMARA, MARCUS))
                .statusCode(400)
                .body("errors.pointer", contains("/recipientIds"))
                .body(
                        "errors[0].message",
                        is("They cannot open this, because it is not shared with them: Marcus Bell"));
        assertThat(told(AMARA, message)).isEmpty();
        send("helen", key(), resource(id(2017), message, AMARA)).statusCode(404);
    }

    @Test
    void people_elsewhere_and_carers_cannot_be_sent_to() {
        for (var other : List.of(TOM, JOYCE, id(999), HELEN)) {
            send("helen", key(), resource(BRIEFING, "Hello", other))
                    .statusCode(400)
                    .body("errors[0].message", containsString("Choose colleagues in an organisation of yours"));
        }
        send("tom", key(), resource(BRIEFING, "Hello", JOYCE)).statusCode(400);
        send("joyce", key(), resource(BRIEFING, "Hello", TOM)).statusCode(403);
        send("helen", key(), resource(BRIEFING, "Hello")).statusCode(400);
        send("helen", key(), resource(BRIEFING, "x".repeat(1001), AMARA)).statusCode(400);
    }

    @Test
    void a_hundred_people_a_day_are_enough() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        """
                                insert into sending (id, sender_id, kind, thing_id, recipients, created_at)
                                select uuidv7(), cast(?1 as uuid), 'resource', cast(?2 as uuid), 20, now() from generate_series(1, 5)""")
                .setParameter(1, DANIEL)
                .setParameter(2, BRIEFING)
                .executeUpdate());
        send("daniel", key(), resource(BRIEFING, "One more", TOM))
                .statusCode(429)
                .body("detail", is("You can send to 100 people a day. Send the rest tomorrow"));
    }
}
