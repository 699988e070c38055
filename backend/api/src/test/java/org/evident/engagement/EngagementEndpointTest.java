package org.evident.engagement;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EngagementEndpointTest {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final String PENNINE = "00000000-0000-7000-8000-000000000006";
    private static final String CAMPAIGN = "00000000-0000-7000-8000-000000009502";
    private static final LocalDate THIS_MONTH = LocalDate.now(Clock.systemUTC()).withDayOfMonth(1);

    @Inject
    EntityManager database;

    @Inject
    UserTransaction transaction;

    private static Map<String, String> marker(String name, String day) {
        return Map.of("organisationId", NORTHDOWN, "name", name, "kind", "campaign", "day", day);
    }

    private static RequestSpecification sends(String who, Object body) {
        return As.person(who).contentType(ContentType.JSON).body(body);
    }

    @Test
    void an_editor_keeps_a_marker_and_others_of_the_organisation_with_a_role_read_it() {
        var added = sends("editha", marker("Posters in the kitchens", "2026-01-12"))
                .post("/visit-markers")
                .then()
                .statusCode(201)
                .body("mine", is(true))
                .extract();
        String id = added.path("id");
        var at = "/visit-markers/" + id;
        As.person("gareth").get(at).then().statusCode(200);
        As.person("priya").get(at).then().statusCode(404);
        As.person("tom").get(at).then().statusCode(404);
        sends("gareth", marker("Posters", "2026-01-13")).put(at).then().statusCode(428);
        var changed = sends("gareth", marker("Posters", "2026-01-13"))
                .header("If-Match", added.header("ETag"))
                .put(at)
                .then()
                .statusCode(200)
                .body("name", is("Posters"))
                .extract()
                .header("ETag");
        sends("alex", marker("Placards", "2026-01-13"))
                .header("If-Match", added.header("ETag"))
                .put(at)
                .then()
                .statusCode(412);
        As.person("gareth")
                .get("/visit-markers?organisationId=" + NORTHDOWN)
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Posters"));
        As.person("alex").header("If-Match", changed).delete(at).then().statusCode(204);
        As.person("alex").get(at).then().statusCode(404);
    }

    @Test
    void a_strategic_lead_reads_markers_and_does_not_keep_them() {
        var alderbrook = "00000000-0000-7000-8000-000000000003";
        As.person("ruth")
                .get("/visit-markers?organisationId=" + alderbrook)
                .then()
                .statusCode(200)
                .body("items[0].mine", is(false));
        sends("ruth", Map.of("organisationId", alderbrook, "name", "X", "kind", "change", "day", "2026-01-12"))
                .post("/visit-markers")
                .then()
                .statusCode(403);
        As.person("ruth")
                .header("If-Match", "\"v0\"")
                .delete("/visit-markers/00000000-0000-7000-8000-000000009505")
                .then()
                .statusCode(403);
    }

    @Test
    void the_same_marker_sent_twice_is_added_once() {
        var body = marker("Induction week", "2026-09-07");
        var first = sends("editha", body).header("Idempotency-Key", "induction").post("/visit-markers");
        sends("editha", body)
                .header("Idempotency-Key", "induction")
                .post("/visit-markers")
                .then()
                .statusCode(201)
                .body("id", is(first.<String>path("id")));
    }

    @Test
    void a_bad_marker_is_named() {
        sends("editha", Map.of("organisationId", NORTHDOWN, "name", " ", "kind", "party", "day", "2026-01-12"))
                .post("/visit-markers")
                .then()
                .statusCode(400)
                .body("errors.message", hasItem("Enter what happened"))
                .body("errors.message", hasItem("Choose launch, campaign or change"));
        sends("editha", marker("Too far", "2099-01-01"))
                .post("/visit-markers")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/day"));
    }

    @Test
    void the_campaign_of_the_demonstration_raised_research_in_practice() {
        var rip = "providers.find { it.name == 'Research in Practice' }.rate.";
        var found = As.person("gareth")
                .get("/visit-markers/" + CAMPAIGN + "/engagement")
                .then()
                .statusCode(200)
                .body("monthsBefore", greaterThan(6), "monthsAfter", greaterThan(6))
                .extract();
        org.assertj.core.api.Assertions.assertThat(found.<Float>path(rip + "after"))
                .isGreaterThan(1.5f * found.<Float>path(rip + "before"));
        org.assertj.core.api.Assertions.assertThat(found.<Float>path("hub.after"))
                .isGreaterThan(found.<Float>path("hub.before"));
        As.person("priya")
                .get("/visit-markers/" + CAMPAIGN + "/engagement")
                .then()
                .statusCode(404);
    }

    /** A year of 10 visits a month and then 25, with a provider that was read three times before. */
    @Test
    void averages_are_of_whole_months_and_few_visits_are_not_told() throws Exception {
        var since = THIS_MONTH.minusMonths(4);
        transaction.begin();
        run("insert into role_assignment (id, person_id, organisation_id, role, starts_on) values"
                + " (uuidv7(), '00000000-0000-7000-8000-000000000112', '" + PENNINE + "', 'editor', current_date - 9)");
        run("insert into visit_day select '" + PENNINE + "', m, case when m < '" + since
                + "' then 10 else 25 end from generate_series(date '" + since.minusMonths(6) + "', date '" + THIS_MONTH
                + "', interval '1 month') m");
        run("insert into visit_month select '" + PENNINE + "', 'provider', '" + since.minusMonths(1)
                + "', id, 3 from provider where slug = 'nice'");
        run("insert into visit_marker values ('00000000-0000-7000-8000-00000000feed', 0, '" + PENNINE
                + "', 'New intranet', 'change', date '" + since + "' + 11, now())");
        transaction.commit();
        // What somebody may do is known anew within five seconds.
        var path = "/visit-markers/00000000-0000-7000-8000-00000000feed/engagement";
        await().atMost(Duration.ofSeconds(10))
                .until(() -> As.person("marcus").get(path).statusCode() == 200);
        As.person("marcus")
                .get(path)
                .then()
                .body("monthsBefore", is(6), "monthsAfter", is(4))
                .body("hub.before", is(10f), "hub.after", is(25f))
                .body(
                        "since",
                        is(since.toString()),
                        "to",
                        is(THIS_MONTH.minusMonths(1).toString()))
                .body("providers[0].rate.before", nullValue(), "providers[0].rate.after", is(0f))
                .body("providers[0].address", is("/search?provider=nice"))
                .body("toString()", not(containsString("visits:3")));
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
