package org.evident.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeEndpointTest {

    @Test
    void a_first_sign_in_makes_my_row_and_says_who_i_am() {
        As.person("amara")
                .get("/me")
                .then()
                .statusCode(200)
                .header("X-Request-Id", notNullValue())
                .body(
                        "displayName",
                        is("Amara Osei"),
                        "givenName",
                        is("Amara"),
                        "carer",
                        is(false),
                        "can",
                        is(empty()));
    }

    @Test
    void without_a_token_the_door_is_shut() {
        As.nobody()
                .get("/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-signed-in"), "requestId", notNullValue());
    }

    @Test
    void an_integrator_is_not_a_person() {
        As.client().get("/me").then().statusCode(403).body("type", is("/problems/not-allowed"));
    }

    @Test
    void topics_that_do_not_exist_cannot_be_followed() {
        As.person("amara")
                .contentType(ContentType.JSON)
                .body("""
                        {"topicIds":["00000000-0000-4000-8000-00000000dead"]}""")
                .put("/me/interests")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/topicIds"), "errors.message", contains("Choose topics that exist"));
    }

    @Test
    void one_topic_is_followed_and_left_while_the_others_stay() {
        var topic = As.nobody().get("/topics/domestic-abuse").then().extract().<String>path("id");
        for (var n = 0; n < 2; n++)
            As.person("helen").put("/me/interests/" + topic).then().statusCode(204);
        As.person("helen").get("/me").then().body("interests", hasItem(topic));
        var twelve = As.nobody().get("/topics?size=100").then().extract().<List<String>>path("items.id");
        twelve.parallelStream()
                .forEach(each ->
                        As.person("helen").put("/me/interests/" + each).then().statusCode(204));
        As.person("helen").get("/me").then().body("interests.size()", is(twelve.size()));
        for (var n = 0; n < 2; n++)
            As.person("helen").delete("/me/interests/" + topic).then().statusCode(204);
        As.person("helen").get("/me").then().body("interests.size()", is(twelve.size() - 1));
        twelve.forEach(each ->
                As.person("helen").delete("/me/interests/" + each).then().statusCode(204));
        As.person("helen")
                .put("/me/interests/00000000-0000-4000-8000-00000000dead")
                .then()
                .statusCode(404);
    }
}
