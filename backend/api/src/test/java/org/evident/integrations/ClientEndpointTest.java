package org.evident.integrations;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.evident.shared.events.ClientCalled;
import org.evident.support.As;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientEndpointTest {

    private static final String ESTUARY = "00000000-0000-7000-8000-000000000002";

    @Inject
    ClientCalls calls;

    @Inject
    Event<ClientCalled> called;

    private static ValidatableResponse tie(String client, String tag, Map<String, ?> body) {
        var asked = As.person("root").contentType(ContentType.JSON).body(body);
        if (tag != null) asked.header("If-Match", tag);
        return asked.put("/integrations/" + client).then();
    }

    @Test
    void an_admin_sees_who_acts_for_their_organisation_and_when_it_last_did() {
        As.client().get("/resources").then().statusCode(200);
        int before = As.person("gareth").get("/integrations/svc-intranet").path("calls");
        As.client().get("/resources").then().statusCode(200);
        calls.write();
        As.person("gareth")
                .get("/integrations/svc-intranet")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name", is("Intranet search"))
                .body("organisationId", is(Written.NORTHDOWN))
                .body("scopes", hasItem("resources:read"))
                .body("lastUsedAt", containsString(":00:00Z"))
                .body("calls", greaterThan(before));
        As.person("gareth")
                .get("/integrations/svc-intranet/calls")
                .then()
                .statusCode(200)
                .body("days.calls", everyItem(greaterThan(0)));
        As.person("gareth")
                .get("/integrations")
                .then()
                .statusCode(200)
                .body("items.organisationId", everyItem(is(Written.NORTHDOWN)));
        As.person("gareth")
                .queryParam("organisationId", ESTUARY)
                .get("/integrations")
                .then()
                .statusCode(404);
        As.person("editha").get("/integrations").then().statusCode(403);
    }

    @Test
    void one_that_nobody_knows_is_shown_to_the_platform_and_to_nobody_else() {
        called.fire(new ClientCalled("svc-stranger", Set.of("resources:read", "profile")));
        calls.write();
        As.person("root")
                .queryParam("unknown", true)
                .get("/integrations")
                .then()
                .statusCode(200)
                .body("items.clientId", hasItem("svc-stranger"))
                .body("items.organisationId", everyItem(nullValue()));
        As.person("gareth").get("/integrations").then().body("items.clientId", not(hasItem("svc-stranger")));
        As.person("gareth").get("/integrations/svc-stranger").then().statusCode(404);
        As.person("gareth").get("/integrations/svc-stranger/calls").then().statusCode(404);
    }

    @Test
    void the_platform_ties_a_client_changes_it_and_lets_it_go() {
        var client = "svc-" + System.nanoTime();
        var tag = tie(client, null, Map.of("organisationId", Written.NORTHDOWN, "name", "Case system"))
                .statusCode(200)
                .body("callsAMinute", nullValue())
                .extract()
                .header("ETag");
        tie(client, null, Map.of("organisationId", Written.NORTHDOWN)).statusCode(428);
        var next = tie(client, tag, Map.of("organisationId", Written.NORTHDOWN, "callsAMinute", 3000))
                .statusCode(200)
                .body("callsAMinute", is(3000))
                .extract()
                .header("ETag");
        tie(client, tag, Map.of("organisationId", Written.NORTHDOWN)).statusCode(412);
        tie(client, next, Map.of("organisationId", "00000000-0000-7000-8000-0000000000ff"))
                .statusCode(400)
                .body("errors[0].message", is("Select an organisation"));
        As.person("gareth")
                .header("If-Match", next)
                .delete("/integrations/" + client)
                .then()
                .statusCode(403);
        As.person("root")
                .header("If-Match", next)
                .delete("/integrations/" + client)
                .then()
                .statusCode(204);
        As.person("gareth").get("/integrations/" + client).then().statusCode(404);
        As.person("gareth")
                .queryParam("thingId", client)
                .get("/audit")
                .then()
                .body("items.what", hasItems("integration.tie", "integration.untie"))
                .body("items.detail.callsAMinute", hasItem("3000"));
    }

    @Test
    void whom_a_client_is_taken_from_reads_it_in_their_audit() {
        var client = "svc-moves-" + System.nanoTime();
        var tag = tie(client, null, Map.of("organisationId", Written.NORTHDOWN))
                .statusCode(200)
                .extract()
                .header("ETag");
        tie(client, tag, Map.of("organisationId", "00000000-0000-7000-8000-000000000003"))
                .statusCode(200);
        As.person("gareth")
                .queryParam("thingId", client)
                .get("/audit")
                .then()
                .body("items.what", hasItems("integration.tie", "integration.untie"));
    }

    @Test
    void a_limit_of_its_own_is_kept_and_told() {
        var tag = As.person("root").get("/integrations/svc-intranet").header("ETag");
        var own = tie("svc-intranet", tag, body(2)).statusCode(200).extract().header("ETag");
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> As.client().get("/councils").statusCode() == 429);
            As.client()
                    .get("/councils")
                    .then()
                    .statusCode(429)
                    .header("RateLimit-Policy", is("\"client\";q=2;w=60"))
                    .header("RateLimit", containsString("r=0"))
                    .header("Retry-After", notNullValue())
                    .body("type", is("/problems/too-many-requests"));
        } finally {
            tie("svc-intranet", own, body(null)).statusCode(200);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> As.client().get("/councils").statusCode() == 200);
        }
    }

    private static Map<String, ?> body(Integer limit) {
        return limit == null
                ? Map.of("organisationId", Written.NORTHDOWN, "name", "Intranet search")
                : Map.of("organisationId", Written.NORTHDOWN, "name", "Intranet search", "callsAMinute", limit);
    }
}
