package org.evident.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TopicEndpointTest {

    private static final String FOSTERING = "children-in-care-fostering-and-kinship";

    private static long held(String who) {
        Map<String, Integer> balance = As.person(who)
                .get("/topics/" + FOSTERING)
                .then()
                .statusCode(200)
                .extract()
                .path("balance");
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
            int found = As.person(who)
                    .queryParam("topic", FOSTERING)
                    .get("/search")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("total");
            assertThat(held(who)).as(who).isEqualTo(found).isPositive();
        }
    }

    @Test
    void an_organisation_adds_a_topic_that_its_people_see() {
        var topic = Map.of(
                "organisationId",
                "00000000-0000-7000-8000-000000000001",
                "title",
                "Rural practice",
                "intro",
                "Long roads.",
                "synonyms",
                java.util.List.of("countryside"));
        add("tom", topic).statusCode(403);
        add("editha", topic).statusCode(201).body("slug", is("rural-practice"), "balance.research", is(0));
        add("editha", topic).statusCode(409).body("errors.pointer", contains("/title"));
        add("editha", Map.of("title", "?", "organisationId", topic.get("organisationId")))
                .statusCode(400);
        As.person("tom").get("/topics/rural-practice").then().statusCode(200).body("synonyms", contains("countryside"));
        As.person("amara").get("/topics/rural-practice").then().statusCode(404);
        As.nobody().get("/topics").then().statusCode(200).body("total", is(12));
    }

    private static ValidatableResponse add(String who, Map<String, ?> topic) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(topic)
                .post("/topics")
                .then();
    }

    @Test
    void an_unknown_topic_is_not_there() {
        As.nobody().get("/topics/nothing").then().statusCode(404);
        As.nobody().get("/topics/" + FOSTERING).then().statusCode(200).body("balance.practice", greaterThan(0));
    }
}
