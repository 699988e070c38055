package org.evident.cpdcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CpdCountsEndpointTest {

    private static final String ESTUARY = "/organisations/00000000-0000-7000-8000-000000000002/cpd-counts";

    /** Once everybody of the demonstration content is judged. */
    private static void judged() {
        await().atMost(Duration.ofSeconds(180))
                .until(() -> Sql.count("select count(*) from readiness_judgement where stale") == 0
                        && Sql.count("select count(*) from readiness_judgement") > 60);
    }

    @Test
    void an_organisation_sees_numbers_of_five_or_more_and_nobody() {
        Sql.run(
                """
                insert into readiness_judgement (person_id, slug, starts_on, opens_on, ends_on)
                select person_id, slug, make_date(extract(year from current_date + interval '1 month')::int - 1, 12, 1),
                       make_date(extract(year from current_date + interval '1 month')::int, 9, 1),
                       make_date(extract(year from current_date + interval '1 month')::int, 11, 30)
                  from followed_rules where slug = 'social-work-england' on conflict do nothing""");
        judged();
        var whole = As.person("priya")
                .get(ESTUARY)
                .then()
                .statusCode(200)
                .body("areas.name", hasItems("Assessment", "Children in care"))
                .extract();
        assertThat(whole.<Integer>path("whole.people")).isGreaterThanOrEqualTo(65);
        assertThat(whole.<Integer>path("whole.ready")).isGreaterThanOrEqualTo(40);
        for (var line : whole.<List<Map<String, Object>>>path("areas"))
            for (var count : List.of("people", "ready", "notReady", "begun", "none"))
                if (line.get(count) != null)
                    assertThat((Integer) line.get(count)).isGreaterThanOrEqualTo(5);
        As.person("priya").get(ESTUARY).then().body(not(containsString("person")));
    }

    @Test
    void only_those_who_answer_for_it_may_look() {
        As.person("amara").get(ESTUARY).then().statusCode(403);
        As.person("helen").get(ESTUARY).then().statusCode(403);
        for (var other : List.of("tom", "gareth", "ruth", "claire", "root"))
            As.person(other).get(ESTUARY).then().statusCode(404);
        As.person("priya").get(ESTUARY + "?ruleSet=pcf").then().statusCode(400);
        As.person("priya")
                .get(ESTUARY + "?ruleSet=no-regulator")
                .then()
                .statusCode(200)
                .body("ruleSet", is("no-regulator"));
    }
}
