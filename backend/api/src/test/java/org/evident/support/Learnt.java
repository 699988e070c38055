package org.evident.support;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/** A CPD record that a test has written for somebody, and opens to others. */
public final class Learnt {

    public static final String HELEN = "00000000-0000-7000-8000-000000000105";

    public final String owner;
    public final String id;

    private Learnt(String owner, String id) {
        this.owner = owner;
        this.id = id;
    }

    public static Learnt by(String owner) {
        var id = As.person(owner)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "stage",
                        "draft",
                        "title",
                        "Quiet heron",
                        "learning",
                        "Heron learning",
                        "impact",
                        "Heron impact"))
                .post("/cpd-records")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return new Learnt(owner, id);
    }

    public String at() {
        return "/cpd-records/" + id;
    }

    public String things() {
        return "/things/cpd-record/" + id;
    }

    public ValidatableResponse share(String withId, Map<String, ?> more) {
        return share(owner, withId, more);
    }

    public ValidatableResponse share(String who, String withId, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "things",
                List.of(Map.of("kind", "cpd-record", "id", id)),
                "withId",
                withId,
                "purpose",
                "supervision",
                "mayComment",
                true));
        body.putAll(more);
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/shares")
                .then();
    }

    /** The share's id. */
    public String shared() {
        return share(HELEN, Map.of()).statusCode(201).extract().path("items[0].id");
    }

    public UUID uuid() {
        return UUID.fromString(id);
    }

    public static LocalDate today() {
        return LocalDate.now(UkTime.ZONE);
    }
}
