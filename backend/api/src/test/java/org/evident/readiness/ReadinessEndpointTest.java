package org.evident.readiness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.time.UkTime;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Each test in a registration year of its own, so that they may run in any order. */
@QuarkusTest
class ReadinessEndpointTest {

    private static final String SWE = "ruleSets.find { it.ruleSet == 'social-work-england' }.";
    private static final String TODAY = UkTime.today(Clock.systemUTC()).toString();

    static Map<String, Object> piece(String day, String title, String learning) {
        return new HashMap<>(Map.of(
                "stage",
                "complete",
                "kind",
                "reading",
                "title",
                title,
                "description",
                "What it was and why it is relevant to the people I work with, in some words: " + title,
                "happenedOn",
                day,
                "learning",
                learning,
                "impact",
                "What changed for me and for them since, in other words about " + title));
    }

    static String write(String who, Map<String, Object> piece) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(piece)
                .post("/cpd-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse on(String who, String day) {
        return As.person(who).get("/me/readiness?on=" + day).then().statusCode(200);
    }

    @Test
    void the_meter_says_what_is_done_what_is_missing_and_how_many_days_are_left() {
        on("ruth", "2023-11-23")
                .body(
                        SWE + "window.daysLeft", is(7),
                        SWE + "state", is("none"),
                        SWE + "sourceUrl", is("https://www.socialworkengland.org.uk/cpd/"),
                        SWE + "requirements.key", contains("pieces", "peer", "application", "fee"),
                        SWE + "requirements[0].next", containsString("Write down"));
        var first = write(
                "ruth", piece("2023-10-09", "Self-neglect", "Go slowly, and let the person choose the first step."));
        on("ruth", "2023-11-23")
                .body(
                        SWE + "sentence",
                        is("This period ended on 30 November 2023. 1 of 2 pieces is done. What was missing: a second,"
                                + " different piece, and a peer reflection on either one."),
                        SWE + "pieces.title",
                        contains("Self-neglect"));
        var moved = piece("2023-10-10", "Self-neglect", "Go slowly and let the person choose, the first step");
        write("ruth", moved);
        on("ruth", "2023-11-23")
                .body(SWE + "different", is(1), SWE + "pieces[1].sameAs", is(first), SWE + "state", is("begun"));
        var other = piece("2023-11-01", "Coercive control", "The pattern says more than any one incident.");
        other.put("peer", Map.of("setting", "colleague", "text", "She asked me who is afraid of whom."));
        write("ruth", other);
        on("ruth", "2023-11-23").body(SWE + "state", is("ready"), SWE + "done", is(false));
    }

    @Test
    void the_last_day_is_the_old_year_and_the_next_is_the_new() {
        write("ruth", piece("2024-11-30", "Last day", "Written on the last day of all."));
        on("ruth", "2024-11-30")
                .body(
                        SWE + "window.endsOn", is("2024-11-30"),
                        SWE + "window.daysLeft", is(0),
                        SWE + "different", is(1));
        on("ruth", "2024-12-01").body(SWE + "window.endsOn", is("2025-11-30"), SWE + "different", is(0));
    }

    @Test
    void an_earlier_edition_judges_its_own_years() {
        on("ruth", "2021-11-30").body(SWE + "edition", is("One piece a year"), SWE + "requirements[0].number", is(1));
        on("ruth", "2021-12-01").body(SWE + "edition", startsWith("Two pieces"));
    }

    @Test
    void nobody_elses_pieces_count_and_other_rules_hold_for_others() {
        write("helen", piece("2022-10-09", "Mine alone", "Only I see it."));
        on("ruth", "2022-11-01").body(SWE + "pieces.title", not(hasItem("Mine alone")));
        on("ewan", "2025-10-30").body("ruleSets.ruleSet", contains("hcpc"), "ruleSets[0].window.daysLeft", is(1));
        on("joyce", TODAY)
                .body(
                        "ruleSets.ruleSet",
                        contains("foster-carer-tsd-completion"),
                        "ruleSets[0].window",
                        is(notNullValue()));
        on("daniel", "2019-01-01").body("ruleSets", is(empty()));
        As.nobody().get("/me/readiness").then().statusCode(401);
        As.person("ruth").get("/me/readiness?on=1999-01-01").then().statusCode(400);
    }

    @Test
    void tasks_are_ticked_with_their_day_and_taken_back() {
        var fee = "/me/readiness/tasks/social-work-england/fee";
        var asRuth = As.person("ruth").contentType(ContentType.JSON);
        asRuth.body(Map.of("doneOn", "2099-01-01"))
                .put(fee)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/doneOn"));
        for (var again = 0; again < 2; again++)
            As.person("ruth")
                    .contentType(ContentType.JSON)
                    .body(Map.of("doneOn", TODAY))
                    .put(fee)
                    .then()
                    .statusCode(200)
                    .body("requirements.find { it.key == 'fee' }.doneOn", is(TODAY));
        for (var again = 0; again < 2; again++)
            As.person("ruth")
                    .delete(fee)
                    .then()
                    .statusCode(200)
                    .body("requirements.find { it.key == 'fee' }.met", is(false));
        for (var nothing : List.of("social-work-england/pieces", "social-work-england/none", "hcpc/declaration", "x/y"))
            As.person("ruth")
                    .contentType(ContentType.JSON)
                    .body(Map.of("doneOn", TODAY))
                    .put("/me/readiness/tasks/" + nothing)
                    .then()
                    .statusCode(404);
    }

    @Test
    void a_past_year_stays_as_it_was_judged_whatever_is_done_to_its_records() {
        var id = write("ruth", piece("2022-03-01", "Frozen with its year", "It was one piece."));
        var row =
                """
                insert into readiness_judgement (person_id, slug, starts_on, opens_on, ends_on)
                values ('00000000-0000-7000-8000-000000000108', 'social-work-england', '2021-12-01', '2022-09-01', '2022-11-30')
                on conflict do nothing""";
        Sql.run(row);
        var of2022 = "items.find { it.window.endsOn == '2022-11-30' }.";
        As.person("ruth")
                .get("/me/readiness/past?size=100")
                .then()
                .statusCode(200)
                .body(
                        of2022 + "different", is(1),
                        of2022 + "over", is(true),
                        of2022 + "frozenAt", is(notNullValue()),
                        of2022 + "sentence", startsWith("This period ended on 30 November 2022. 1 of 2"));
        As.person("ruth").delete("/cpd-records/" + id).then().statusCode(204);
        write("ruth", piece("2022-04-01", "Too late for its year", "It is not counted any more."));
        As.person("ruth")
                .get("/me/readiness/past?size=100")
                .then()
                .body(
                        of2022 + "different",
                        is(1),
                        of2022 + "pieces[0].id",
                        is(id),
                        of2022 + "pieces[0].title",
                        is(nullValue()));
        on("ruth", "2022-10-01").body(SWE + "different", is(1), SWE + "frozenAt", is(notNullValue()));
        As.person("helen")
                .get("/me/readiness/past?size=100")
                .then()
                .body("items.pieces.flatten().id", everyItem(not(is(id))));
    }

    @Test
    void a_new_length_of_the_cycle_needs_no_code() {
        var slug = "three-years-" + UUID.randomUUID().toString().substring(0, 8);
        Sql.run(
                "insert into framework (slug, kind, name, issuer, for_whom, position) values (?, 'rule-set', 'Three years', 'A', 'B', 99)",
                slug);
        Sql.run(
                """
                insert into framework_version (framework_id, label, source, source_url, rules, starts_on)
                select id, 'First', 'A', 'https://example.org/rules', cast('{"period":{"kind":"cycle","endsOn":"2025-05-31","months":36},
                  "requirements":[{"key":"pieces","kind":"pieces","number":3,"words":"Three pieces","waived":false}]}' as jsonb), '2019-01-01'
                  from framework where slug = ?""",
                slug);
        var etag = As.person("alex").get("/me/rule-sets").then().extract().header("ETag");
        As.person("alex")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("follows", List.of(Map.of("ruleSet", slug, "since", "2022-06-01"))))
                .put("/me/rule-sets")
                .then()
                .statusCode(200)
                .body("chosen", is(true), "follows.ruleSet", contains(slug));
        write("alex", piece("2022-06-01", "One", "The first of three that are asked for."));
        write("alex", piece("2025-05-31", "Two", "The second, on the last day of the cycle."));
        on("alex", "2025-05-31")
                .body(
                        "ruleSets[0].window.startsOn", is("2022-06-01"),
                        "ruleSets[0].window.daysLeft", is(0),
                        "ruleSets[0].sentence",
                                is(
                                        "This period ended on 31 May 2025. 2 of 3 pieces are done. What was missing: a third, different piece."));
        on("alex", "2022-05-31").body("ruleSets", is(empty()));
    }
}
