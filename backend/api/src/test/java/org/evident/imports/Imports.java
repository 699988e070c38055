package org.evident.imports;

import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.evident.support.As;

/** What an editor of Northdown does with a file, one step at a time. */
final class Imports {

    static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";

    private Imports() {}

    static String ris(String title, String doi) {
        return "TY  - JOUR\nTI  - %s\nAU  - Okafor, Ngozi\nPY  - 2023\n%sER  - \n"
                .formatted(title, doi == null ? "" : "DO  - " + doi + "\n");
    }

    static ValidatableResponse send(String name, byte[] file) {
        return As.person("editha")
                .contentType("application/octet-stream")
                .body(file)
                .post("/imports?fileName=" + name + "&organisationId=" + NORTHDOWN)
                .then();
    }

    static String upload(String name, String text) {
        return send(name, text.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> settings(Map<String, Object> more) {
        String kind = As.person("editha").get("/kinds?q=Article").path("items[0].id");
        var settings = new HashMap<String, Object>(Map.of(
                "kindId",
                kind,
                "side",
                "research",
                "access",
                "licence",
                "visibility",
                "organisation",
                "status",
                "published",
                "matchTopics",
                true));
        settings.putAll(more);
        return settings;
    }

    static ValidatableResponse put(String id, Map<String, Object> settings) {
        var tag = As.person("editha").get("/imports/{id}", id).header("ETag");
        return As.person("editha")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(settings)
                .put("/imports/{id}/settings", id)
                .then();
    }

    static JsonPath dryRun(String id, Map<String, Object> more) {
        put(id, settings(more)).statusCode(200).body("state", is("reading"));
        return await(id, "review");
    }

    static JsonPath dryRunNew(String name, String text) {
        return dryRun(upload(name, text), Map.of());
    }

    static void add(JsonPath review) {
        add(review.getString("id"), review);
    }

    static JsonPath add(String id, JsonPath review) {
        As.person("editha")
                .header("If-Match", tag(review))
                .post("/imports/{id}/add", id)
                .then()
                .statusCode(200);
        return await(id, "added");
    }

    static String tag(JsonPath view) {
        return "\"v" + view.getInt("version") + "\"";
    }

    static JsonPath await(String id, String state) {
        return Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> As.person("editha")
                                .get("/imports/{id}", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        view -> view.getString("state").equals(state));
    }
}
