package org.evident.living;

import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelianceEndpointTest {

    private static final String HOW = "ways.find { it.how == 'keep it on their reading list' }";

    private static void keep(String resource, String... people) {
        for (var who : people) {
            As.person(who)
                    .contentType(ContentType.JSON)
                    .body(Map.of("status", "to-read"))
                    .put("/reading-list/" + resource)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void editors_learn_how_many_rely_on_it_but_not_of_fewer_than_five() {
        var shared = Written.published(Map.of("visibility", "network")).id;
        As.person("editha").get("/resources/" + shared + "/reliance").then().statusCode(200);
        keep(shared, "tom", "daniel");
        As.person("editha")
                .get("/resources/" + shared + "/reliance")
                .then()
                .statusCode(200)
                .body(HOW + ".fewerThanFive", is(true), HOW + ".people", is(nullValue()));
        keep(shared, "priya", "helen", "gareth", "alex");
        As.person("editha")
                .get("/resources/" + shared + "/reliance")
                .then()
                .statusCode(200)
                .body(HOW + ".fewerThanFive", is(false), HOW + ".people", is(6));
        for (var who : List.of("tom", "daniel", "priya", "helen", "gareth", "alex"))
            As.person(who).delete("/reading-list/" + shared).then().statusCode(204);
        As.person("editha")
                .get("/resources/" + shared + "/reliance")
                .then()
                .body("ways", hasItem(hasEntry("people", 0)));
    }

    @Test
    void others_do_not() {
        var internal = "/resources/00000000-0000-7000-8000-000000002017/reliance";
        As.person("tom").get(internal).then().statusCode(403);
        As.person("priya").get(internal).then().statusCode(404);
        As.nobody().get(internal).then().statusCode(401);
        As.client().get(internal).then().statusCode(403);
    }
}
