package org.evident.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TopicEndpointTest {

    private static final String FOSTERING = "children-in-care-fostering-and-kinship";

    private static long held(String who) {
        Map<String, Integer> balance = As.person(who).get("/topics/" + FOSTERING).then().statusCode(200).extract().path("balance");
        return balance.values().stream().mapToLong(Integer::longValue).sum();
    }

    @Test
    void all_twelve_are_listed_by_title() {
        As.nobody().get("/topics?size=5").then().statusCode(200).body("total", is(12), "items.size()", is(5));
        As.nobody().get("/topics?size=5&page=3").then().statusCode(200).body("items.size()", is(2));
        As.nobody().get("/topics?size=5&page=9").then().statusCode(200).body("items.size()", is(0));
    }

    @Test
    void the_balance_counts_what_each_person_finds_by_searching() {
        Ready.await();
        for (var who : new String[] {"amara", "joyce", "tom"}) {
            int found = As.person(who).queryParam("topic", FOSTERING).get("/search").then().statusCode(200).extract().path("total");
            assertThat(held(who)).as(who).isEqualTo(found).isPositive();
        }
    }

    @Test
    void an_unknown_topic_is_not_there() {
        As.nobody().get("/topics/nothing").then().statusCode(404);
        As.nobody().get("/topics/" + FOSTERING).then().statusCode(200).body("balance.practice", greaterThan(0));
    }
}
