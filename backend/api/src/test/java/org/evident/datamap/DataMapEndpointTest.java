package org.evident.datamap;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DataMapEndpointTest {

    private static final String READING = "kinds.parts.flatten().find { it.key == 'reading_list_item' }.";

    @Test
    void everyone_who_is_signed_in_can_read_what_we_hold_and_why() {
        As.person("joyce")
                .get("/data-map")
                .then()
                .statusCode(200)
                .body("kinds.recordClass", hasItem("learning"), "kinds.kept", everyItem(notNullValue()))
                .body(READING + "basis", is("public-task"), READING + "onErasure", is("goes"))
                .body(READING + "fields", hasItem("note"), READING + "address", is("/reading-list"));
        As.nobody().get("/data-map").then().statusCode(401);
        As.person("joyce")
                .get("/data-map/file")
                .then()
                .statusCode(200)
                .body(allOf(startsWith("\uFEFF"), containsString("Your reading list"), containsString("public-task")));
    }

    @Test
    void what_is_held_about_me_is_counted() {
        var before = As.person("ewan").get("/data-map/mine").then().extract().<Integer>path(READING + "count");
        var resource = "/reading-list/00000000-0000-7000-8000-000000001020";
        As.person("ewan")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "to-read"))
                .put(resource)
                .then()
                .statusCode(200);
        As.person("ewan").get("/data-map/mine").then().body(READING + "count", is(before + 1));
        As.person("ewan").delete(resource).then().statusCode(204);
    }
}
