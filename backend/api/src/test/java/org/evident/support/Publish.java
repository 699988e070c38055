package org.evident.support;

import io.restassured.http.ContentType;

/** Something published just now by Northdown's editor. */
public final class Publish {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";

    private Publish() {}

    /** @param more further members of its JSON, each after a comma */
    public static String as(String title, String visibility, String more) {
        var kind = As.nobody()
                .queryParam("q", "Briefing")
                .get("/kinds")
                .then()
                .extract()
                .<String>path("items[0].id");
        var draft = As.person("editha")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"title":"%s","kindId":"%s","organisationId":"%s","side":"practice","access":"internal",\
                        "visibility":"%s"%s}"""
                                .formatted(title, kind, NORTHDOWN, visibility, more))
                .post("/resources")
                .then()
                .statusCode(201)
                .extract();
        As.person("editha")
                .header("If-Match", draft.header("ETag"))
                .contentType(ContentType.JSON)
                .post("/resources/" + draft.path("id") + "/publish")
                .then()
                .statusCode(200);
        return draft.path("id");
    }
}
