package org.evident.support;

import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;

/** A resource of Northdown's that a test adds and then leads through its life, as its editor. */
public final class Catalogued {

    public static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";

    public final String id;
    private final Map<String, Object> body;
    private String tag;

    private Catalogued(Map<String, Object> body) {
        this.body = body;
        var added = As.person("editha")
                .contentType(ContentType.JSON)
                .queryParam("duplicate", "accept")
                .body(body)
                .post("/resources")
                .then()
                .statusCode(201)
                .extract();
        id = added.path("id");
        tag = added.header("ETag");
    }

    public static Catalogued draft(String title, String visibility, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "title",
                title,
                "organisationId",
                NORTHDOWN,
                "side",
                "practice",
                "access",
                "open",
                "visibility",
                visibility));
        body.put(
                "kindId",
                As.nobody()
                        .queryParam("q", "Briefing")
                        .get("/kinds")
                        .then()
                        .extract()
                        .path("items[0].id"));
        body.putAll(more);
        return new Catalogued(body);
    }

    public static Catalogued published(String title, String visibility, Map<String, ?> more) {
        return draft(title, visibility, more).act("publish", Map.of());
    }

    public static String topic(String slug) {
        return As.nobody()
                .get("/topics/" + slug)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    public Catalogued act(String act, Map<String, ?> how) {
        tag = As.person("editha")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(how)
                .post("/resources/" + id + "/" + act)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return this;
    }

    public Catalogued withdraw() {
        return act("withdraw", Map.of("reason", "It is out of date"));
    }

    public Catalogued revise(String name, Object value) {
        body.put(name, value);
        tag = As.person("editha")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put("/resources/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return this;
    }
}
