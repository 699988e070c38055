package org.evident.rulechoices;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleChoiceEndpointTest {

    private static ValidatableResponse choose(String who, String etag, Object... follows) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("follows", List.of(follows)))
                .put("/me/rule-sets")
                .then();
    }

    @Test
    void the_profile_says_it_until_somebody_chooses() {
        As.person("ewan")
                .get("/me/rule-sets")
                .then()
                .statusCode(200)
                .header("ETag", is("\"v0\""))
                .body(
                        "chosen",
                        is(false),
                        "follows.ruleSet",
                        contains("hcpc"),
                        "choices.ruleSet",
                        hasItem("no-regulator"));
    }

    @Test
    void who_moves_between_regulators_gives_the_earlier_its_last_day() {
        var etag = As.person("claire").get("/me/rule-sets").then().extract().header("ETag");
        var earlier = Map.of("ruleSet", "social-work-england", "countedFrom", "2012-05-01", "endsOn", "2024-03-31");
        var later = Map.of("ruleSet", "hcpc", "since", "2024-04-01");
        choose("claire", etag, earlier, later)
                .statusCode(200)
                .body(
                        "follows.ruleSet",
                        contains("social-work-england", "hcpc"),
                        "follows[0].endsOn",
                        is("2024-03-31"));
        choose("claire", etag, earlier).statusCode(412);
        As.person("claire")
                .get("/me/readiness?on=2024-03-31")
                .then()
                .body("ruleSets.ruleSet", contains("social-work-england"));
        As.person("claire")
                .get("/me/readiness?on=2024-04-01")
                .then()
                .body("ruleSets.ruleSet", contains("hcpc"), "ruleSets[0].window.endsOn", is("2025-10-31"));
    }

    @Test
    void what_makes_no_sense_is_refused_where_it_stands() {
        var etag = As.person("editha").get("/me/rule-sets").then().extract().header("ETag");
        choose("editha", etag, Map.of("ruleSet", "nobody-knows"))
                .statusCode(400)
                .body("errors.pointer", contains("/follows/0/ruleSet"));
        choose("editha", etag, Map.of("ruleSet", "pcf")).statusCode(400);
        choose("editha", etag, Map.of("ruleSet", "hcpc"), Map.of("ruleSet", "hcpc"))
                .statusCode(400)
                .body("errors.pointer", contains("/follows/1/ruleSet"));
        choose("editha", etag, Map.of("ruleSet", "hcpc", "since", "2024-02-01", "endsOn", "2024-01-31"))
                .statusCode(400)
                .body("errors.pointer", contains("/follows/0/endsOn"));
        choose("editha", etag, Map.of("ruleSet", "hcpc", "countedFrom", "2150-01-01"))
                .statusCode(400)
                .body("errors.pointer", contains("/follows/0/countedFrom"));
        As.person("editha")
                .contentType(ContentType.JSON)
                .body(Map.of("follows", List.of()))
                .put("/me/rule-sets")
                .then()
                .statusCode(428);
    }
}
