package org.evident.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GapEndpointTest {

    private static final String DOMESTIC_ABUSE = "items.find { it.slug == 'domestic-abuse' }.";

    private static long counted(Map<String, Object> side) {
        return List.of("recent", "middle", "older", "undated").stream()
                .mapToLong(age -> ((Number) side.get(age)).longValue())
                .sum();
    }

    @Test
    void every_topic_shows_every_side_and_the_sum_is_what_its_page_says() {
        var topics = As.person("tom")
                .get("/evidence-gaps?size=100")
                .then()
                .statusCode(200)
                .body("total", is(topicsOfTom()))
                .body(DOMESTIC_ABUSE + "sides.side", contains("practice", "people", "research", "mixed"))
                .extract()
                .<List<Map<String, Object>>>path("items");
        for (var topic : topics) {
            var balance = As.person("tom").get("/topics/" + topic.get("slug")).<Map<String, Integer>>path("balance");
            for (var side : (List<Map<String, Object>>) topic.get("sides")) {
                assertThat(counted(side))
                        .as(topic.get("slug") + ", " + side.get("side"))
                        .isEqualTo(balance.get((String) side.get("side")).longValue());
            }
        }
    }

    @Test
    void counts_are_of_what_the_caller_may_see() {
        var path = "items.find { it.slug == 'children-in-care-fostering-and-kinship' }.sides[0].recent";
        int northdown = As.person("tom").get("/evidence-gaps").path(path);
        int estuary = As.person("amara").get("/evidence-gaps").path(path);
        assertThat(northdown).isGreaterThan(estuary);
    }

    @Test
    void pages_are_of_topics() {
        As.person("tom")
                .get("/evidence-gaps?size=5&page=3")
                .then()
                .statusCode(200)
                .body("items.size()", is(Math.min(5, topicsOfTom() - 10)));
    }

    @Test
    void the_file_has_a_line_for_each_topic_and_side() {
        var file = As.person("tom")
                .get("/evidence-gaps/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("evidence-gaps.csv"))
                .extract()
                .asString();
        assertThat(file.lines()).hasSize(1 + topicsOfTom() * 4);
        assertThat(file).contains("\"Domestic abuse\",people,");
    }

    @Test
    void it_is_for_people_who_have_signed_in() {
        As.nobody().get("/evidence-gaps").then().statusCode(401);
        As.client().get("/evidence-gaps").then().statusCode(403);
    }

    /** Others may have added some. */
    private static int topicsOfTom() {
        return As.person("tom").get("/topics").path("total");
    }
}
