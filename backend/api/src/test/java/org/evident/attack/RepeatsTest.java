package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

/** The same request again, by chance or on purpose. */
@QuarkusTest
class RepeatsTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private static Response add(String who, String key, String title) {
        var kind = As.nobody()
                .queryParam("q", "Briefing")
                .get("/kinds")
                .then()
                .extract()
                .<String>path("items[0].id");
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(
                        """
                {"title":"%s","kindId":"%s","organisationId":"%s","side":"practice","access":"internal","visibility":"organisation"}"""
                                .formatted(title, kind, Samples.NORTHDOWN))
                .post("/resources");
    }

    private static String key() {
        return "repeat-" + NEXT.incrementAndGet() + "-" + System.nanoTime();
    }

    @Test
    void sixteen_at_once_under_one_key_have_one_effect_and_one_answer() {
        var key = key();
        add("editha", key(), "Warm");
        var ids = IntStream.range(0, 16)
                .parallel()
                .mapToObj(n -> add("editha", key, key))
                .map(answer -> {
                    answer.then().statusCode(201);
                    return answer.<String>path("id");
                })
                .collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
    }

    @Test
    void a_key_is_not_answered_for_another_request() {
        var key = key();
        add("editha", key, key).then().statusCode(201);
        add("editha", key, key + " changed")
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void a_key_of_someone_else_is_another_key() {
        var key = key();
        var first = add("editha", key, key).then().statusCode(201).extract().<String>path("id");
        assertThat(add("alex", key, key).then().statusCode(201).extract().<String>path("id"))
                .isNotEqualTo(first);
    }
}
