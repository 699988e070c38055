package org.evident.readinglist;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingListEndpointTest {

    private static final String PROJECT_PAGE = "00000000-0000-7000-8000-000000001015";
    private static final String TEAM_NOTES = "00000000-0000-7000-8000-000000002019";

    @Test
    void what_i_keep_is_mine_with_its_note() {
        As.person("helen")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "to-read", "note", "For supervision"))
                .put("/reading-list/" + PROJECT_PAGE)
                .then()
                .statusCode(200)
                .body("note", is("For supervision"), "resource.minutes", is(10), "resource.kind", is("resource"));
        As.person("helen").get("/reading-list").then().statusCode(200).body("items.resourceId", hasItem(PROJECT_PAGE));
        As.person("ruth")
                .get("/reading-list")
                .then()
                .statusCode(200)
                .body("items.resourceId", not(hasItem(PROJECT_PAGE)));
        As.person("ruth").get("/reading-list/" + PROJECT_PAGE).then().statusCode(404);
        As.person("helen")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "done", "note", "Read it"))
                .put("/reading-list/" + PROJECT_PAGE)
                .then()
                .statusCode(200)
                .body("doneAt", notNullValue());
        As.person("helen")
                .get("/reading-list?status=to-read")
                .then()
                .body("items.resourceId", not(hasItem(PROJECT_PAGE)));
        As.person("helen").delete("/reading-list/" + PROJECT_PAGE).then().statusCode(204);
        As.person("helen").delete("/reading-list/" + PROJECT_PAGE).then().statusCode(204);
        As.person("helen").get("/reading-list/" + PROJECT_PAGE).then().statusCode(404);
    }

    @Test
    void what_is_not_open_to_me_cannot_be_kept() {
        As.person("tom")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "to-read"))
                .put("/reading-list/" + TEAM_NOTES)
                .then()
                .statusCode(404);
    }

    @Test
    void bad_words_are_named() {
        As.person("tom")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "later", "note", "x".repeat(4001)))
                .put("/reading-list/" + PROJECT_PAGE)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/note"));
        As.nobody().get("/reading-list").then().statusCode(401);
        As.client().get("/reading-list").then().statusCode(403);
    }
}
