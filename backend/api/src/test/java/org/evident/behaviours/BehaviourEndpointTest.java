package org.evident.behaviours;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BehaviourEndpointTest {

    private static ValidatableResponse answer(List<Integer> answers) {
        return As.person("joyce")
                .contentType(ContentType.JSON)
                .body(Map.of("answers", answers))
                .post("/me/behaviour-checks")
                .then();
    }

    @Test
    void somebody_sees_their_own_past_and_not_knowing_is_no_middle() {
        var first = answer(Arrays.asList(0, 1, 2, 3, 4, null, 2, 2))
                .statusCode(201)
                .body("answers[5]", is(nullValue()))
                .extract()
                .<String>path("id");
        var second = answer(List.of(1, 1, 2, 3, 4, 4, 2, 2))
                .statusCode(201)
                .extract()
                .<String>path("id");
        As.person("joyce").get("/me/behaviour-checks").then().body("items.id", contains(second, first));
        As.person("gareth").get("/me/behaviour-checks").then().body("items.id", not(hasItem(first)));
        As.person("gareth").delete("/me/behaviour-checks/" + first).then().statusCode(204);
        As.person("joyce").get("/me/behaviour-checks").then().body("total", is(2));
        As.person("joyce").delete("/me/behaviour-checks/" + first).then().statusCode(204);
        As.person("joyce").get("/me/behaviour-checks").then().body("items.id", contains(second));
    }

    @Test
    void what_is_no_answer_is_refused() {
        answer(List.of(1, 2, 3)).statusCode(400).body("errors.pointer", contains("/answers"));
        answer(List.of(0, 1, 2, 3, 4, 5, 2, 2)).statusCode(400);
    }
}
