package org.evident.invitations;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.evident.support.As;

/** Invites people whom no earlier run has made an account for: the Keycloak of the tests is kept. */
final class Inviting {

    static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    static final String ESTUARY = "00000000-0000-7000-8000-000000000002";
    static final String ALDERBROOK = "00000000-0000-7000-8000-000000000003";

    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Inviting() {}

    static String address() {
        return "p" + RUN + NEXT.incrementAndGet() + "@northdown.example";
    }

    static Map<String, Object> person(String email, Object... more) {
        var input = new HashMap<String, Object>(
                Map.of("email", email, "givenName", "Zoë", "familyName", "O’Neill", "kind", "employee"));
        for (var n = 0; n < more.length; n += 2) input.put((String) more[n], more[n + 1]);
        return input;
    }

    static Response invite(String who, String organisation, Map<String, Object> input) {
        return As.person(who).contentType(ContentType.JSON).body(input).post(at(organisation, ""));
    }

    static String invited(String who, String organisation, Map<String, Object> input) {
        return invite(who, organisation, input).then().statusCode(201).extract().path("id");
    }

    static ExtractableResponse<Response> one(String organisation, String id) {
        return As.person("root")
                .get(at(organisation, "/" + id))
                .then()
                .statusCode(200)
                .extract();
    }

    /** Waits until it stands so. */
    static ExtractableResponse<Response> once(String state, String organisation, String id) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> state.equals(one(organisation, id).path("state")));
        return one(organisation, id);
    }

    static void pause(String organisation, boolean paused) {
        As.person("root")
                .contentType(ContentType.JSON)
                .body(Map.of("paused", paused))
                .put(at(organisation, "/pause"))
                .then()
                .statusCode(200);
    }

    static String at(String organisation, String path) {
        return "/organisations/" + organisation + "/invitations" + path;
    }
}
