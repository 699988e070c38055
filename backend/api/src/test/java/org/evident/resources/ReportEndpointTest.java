package org.evident.resources;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportEndpointTest {

    private static final String READING_DESK = "00000000-0000-7000-8000-000000002020";

    @Test
    void a_reader_says_what_is_wrong_and_its_editors_see_it() {
        String id = As.person("daniel")
                .contentType(ContentType.JSON)
                .body(Map.of("problem", "outdated", "detail", "The opening hours changed"))
                .post("/resources/" + READING_DESK + "/reports")
                .then()
                .statusCode(201)
                .body("title", is("Reading desk for refugee support"))
                .extract()
                .path("id");
        As.person("editha").get("/resources/reports").then().statusCode(200).body("items.id", hasItem(id));
        As.person("priya").get("/resources/reports").then().statusCode(200).body("items.id", not(hasItem(id)));
        As.person("daniel").get("/resources/reports").then().statusCode(200).body("total", is(0));
        for (var who : new String[] {"daniel", "priya"}) {
            As.person(who).post("/resources/reports/" + id + "/resolve").then().statusCode(404);
        }
        for (var time = 0; time < 2; time++)
            As.person("editha")
                    .post("/resources/reports/" + id + "/resolve")
                    .then()
                    .statusCode(204);
        As.person("editha").get("/resources/reports").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void what_is_hidden_cannot_be_reported() {
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("problem", "broken"))
                .post("/resources/" + READING_DESK + "/reports")
                .then()
                .statusCode(404);
        As.person("daniel")
                .contentType(ContentType.JSON)
                .body(Map.of("problem", "ugly"))
                .post("/resources/" + READING_DESK + "/reports")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/problem"));
    }
}
