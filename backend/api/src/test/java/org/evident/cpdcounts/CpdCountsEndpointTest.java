package org.evident.cpdcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CpdCountsEndpointTest {

    private static final String ESTUARY = "/organisations/00000000-0000-7000-8000-000000000002/cpd-counts";

    /** Everybody who follows the rules is judged by how many complete records they have. */
    private static void judged() {
        Sql.run(
                """
                insert into readiness_judgement (person_id, slug, starts_on, opens_on, ends_on, different, ready, stale, judged_at)
                select w.person_id, w.slug, make_date(y - 1, 12, 1), make_date(y, 9, 1), make_date(y, 11, 30), p.n, p.n > 1, false, now()
                  from followed_rules w
                 cross join (select cast(extract(year from current_date + interval '1 month') as int) as y) y
                 cross join lateral (select cast(count(*) as int) as n from cpd_record r where r.person_id = w.person_id
                       and r.stage = 'complete') p
                 where w.slug = 'social-work-england'
                on conflict (person_id, slug, ends_on) do update set different = excluded.different, ready = excluded.ready""");
    }

    @Test
    void an_organisation_sees_numbers_of_five_or_more_and_nobody() {
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
