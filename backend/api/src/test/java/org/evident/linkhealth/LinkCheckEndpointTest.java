package org.evident.linkhealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.evident.support.As;
import org.evident.support.Real;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkCheckEndpointTest {

    private static final String OLD_ADDRESS = "/resources/00000000-0000-7000-8000-000000001040";
    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";

    /** A published resource of Northdown's with this address. */
    private static String published(String title, String url) {
        String kind = As.nobody().get("/kinds").then().statusCode(200).extract().path("items[0].id");
        var draft = As.person("editha")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title",
                        title,
                        "kindId",
                        kind,
                        "organisationId",
                        NORTHDOWN,
                        "side",
                        "practice",
                        "url",
                        url,
                        "access",
                        "open",
                        "visibility",
                        "organisation"))
                .post("/resources")
                .then()
                .statusCode(201)
                .extract();
        var at = "/resources/" + draft.path("id");
        As.person("editha")
                .header("If-Match", draft.header("ETag"))
                .post(at + "/publish")
                .then()
                .statusCode(200);
        return at;
    }

    private static String state(String at) {
        return As.person("tom").get(at).then().statusCode(200).extract().path("linkStatus");
    }

    @Test
    void readers_learn_when_we_last_looked_and_where_a_copy_is() {
        As.nobody()
                .get(OLD_ADDRESS + "/link-check")
                .then()
                .statusCode(200)
                .body(
                        "state",
                        is("broken"),
                        "checkedAt",
                        is(notNullValue()),
                        "archivedCopy",
                        is("https://web.archive.org/web/2/http://www.rip.org.uk"),
                        "failures",
                        is(nullValue()),
                        "allowed",
                        is(empty()));
    }

    @Test
    void editors_have_a_link_looked_at_now_and_a_new_address_begins_anew() {
        var at = published("A link to be looked at", Real.site().url("/missing-page"));
        As.person("tom").post(at + "/link-check").then().statusCode(403);
        As.person("priya").post(at + "/link-check").then().statusCode(404);
        for (var twice = 0; twice < 2; twice++) {
            As.person("editha").post(at + "/link-check").then().statusCode(202).body("allowed", contains("check"));
        }
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(20))
                .until(() -> state(at).equals("suspect"));
        As.person("editha")
                .get(at + "/link-check")
                .then()
                .statusCode(200)
                .body("failures", is(1), "lastStatus", is(404), "nextCheckAt", is(notNullValue()));
        As.person("editha")
                .post(at + "/link-check")
                .then()
                .statusCode(429)
                .body("type", is("/problems/too-many-requests"));
        giveAddress(at, Real.site().url("/another-page"));
        assertThat(state(at)).isEqualTo("unchecked");
        As.person("editha").get(at + "/link-check").then().body("failures", is(0), "checkedAt", is(nullValue()));
    }

    private static void giveAddress(String at, String url) {
        var now = As.person("editha").get(at).then().statusCode(200).extract();
        As.person("editha")
                .contentType(ContentType.JSON)
                .header("If-Match", now.header("ETag"))
                .body(Map.of(
                        "title",
                        now.path("title"),
                        "kindId",
                        now.path("kind.id"),
                        "organisationId",
                        NORTHDOWN,
                        "side",
                        "practice",
                        "url",
                        url,
                        "access",
                        "open",
                        "visibility",
                        "organisation"))
                .put(at)
                .then()
                .statusCode(200)
                .body("linkStatus", is("unchecked"));
    }

    @Test
    void what_has_no_address_is_not_looked_at() {
        var notes = "/resources/00000000-0000-7000-8000-000000002017/link-check";
        As.person("editha").post(notes).then().statusCode(409).body("type", is("/problems/conflict"));
        As.person("editha")
                .get(notes)
                .then()
                .statusCode(200)
                .body("archivedCopy", is(nullValue()), "allowed", is(empty()));
    }
}
