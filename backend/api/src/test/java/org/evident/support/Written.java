package org.evident.support;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A resource of Northdown that a test has written, and the version it stands at. */
public final class Written {

    public static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final AtomicInteger NEXT = new AtomicInteger();

    public final Map<String, Object> body = new HashMap<>();
    public final String id;
    public final String at;
    public String tag;

    /** A draft of Editha's. */
    public Written(Map<String, ?> more) {
        String kind = As.nobody().get("/kinds").then().statusCode(200).extract().path("items[0].id");
        body.putAll(Map.of(
                "title",
                "Heath guide number " + NEXT.incrementAndGet() + " of " + System.nanoTime(),
                "kindId",
                kind,
                "organisationId",
                NORTHDOWN,
                "side",
                "practice",
                "access",
                "internal",
                "visibility",
                "organisation"));
        body.putAll(more);
        var added = As.person("editha")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/resources")
                .then()
                .statusCode(201)
                .extract();
        id = added.path("id");
        at = "/resources/" + id;
        tag = added.header("ETag");
    }

    public static Written published(Map<String, ?> more) {
        var written = new Written(more);
        written.act("editha", "publish", null).statusCode(200);
        return written;
    }

    public String title() {
        return (String) body.get("title");
    }

    public ValidatableResponse act(String who, String act, Map<String, ?> with) {
        var request = As.person(who).header("If-Match", tag);
        if (with != null) request.contentType(ContentType.JSON).body(with);
        return kept(request.post(at + "/" + act).then());
    }

    public ValidatableResponse revise(String who, Map<String, ?> more) {
        body.putAll(more);
        return kept(As.person(who)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put(at)
                .then());
    }

    private ValidatableResponse kept(ValidatableResponse answer) {
        var newest = answer.extract().header("ETag");
        if (newest != null) tag = newest;
        return answer;
    }
}
