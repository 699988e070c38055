package org.evident.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.evident.shared.time.UkTime;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionEndpointTest {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final String PREVIEW = "00000000-0000-7000-8000-000000009631";
    private static final String TODAY = UkTime.today(Clock.systemUTC()).toString();

    @Inject
    EntityManager database;

    @Inject
    RunNight night;

    private static ValidatableResponse change(String who, String at, int version, int years, String from) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("years", years, "months", 3, "source", "Our board", "reason", "Ours", "effectiveOn", from))
                .put(at)
                .then();
    }

    private static JsonPath done(String id) {
        return Awaitility.await()
                .until(() -> As.person("root").get("/retention-runs/" + id).jsonPath(), run -> !run.getString("state")
                        .matches("waiting|running"));
    }

    private static String preview(String organisation) {
        return As.person("root")
                .post("/organisations/" + organisation + "/retention-runs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse confirm(String organisation, int version, String preview) {
        return As.person("root")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("on", true, "previewId", preview))
                .put("/organisations/" + organisation + "/retention-switch")
                .then();
    }

    private long count(String sql, Object value) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(sql, Long.class)
                .setParameter(1, value)
                .getSingleResult());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    @Test
    void defaults_say_where_they_come_from_and_an_organisation_may_have_its_own() {
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/retention-rules?size=100")
                .then()
                .statusCode(200)
                .body("total", is(27), "items.size()", is(27))
                .body("items.find { it.recordClass == 'learning' && it.personClass == 'care-employee' }.years", is(25))
                .body("items.find { it.recordClass == 'account' && it.personClass == 'non-employee' }.months", is(11))
                .body("items.find { it.recordClass == 'messages' && it.personClass == 'employee' }.own", is(true))
                .body("items.source", hasItem(containsString("Derbyshire")));
        var rule = "/organisations/" + NORTHDOWN + "/retention-rules/audit/employee";
        change("gareth", rule, 0, 9, TODAY).statusCode(200).body("own", is(true), "version", is(1), "years", is(9));
        change("gareth", rule, 0, 8, TODAY).statusCode(412);
        var later = UkTime.today(Clock.systemUTC()).plusDays(40).toString();
        change("gareth", rule, 1, 8, later)
                .statusCode(200)
                .body("years", is(9), "ruleVersion", is(1), "version", is(2), "nextYears", is(8), "nextOn", is(later));
        change("gareth", rule, 2, 8, "2020-01-01").statusCode(400).body("errors[0].pointer", is("/effectiveOn"));
        change("gareth", rule, 2, 7, TODAY).statusCode(200).body("years", is(7), "nextYears", nullValue());
        change("gareth", "/retention-rules/audit/employee", 1, 8, TODAY).statusCode(403);
        change("root", "/organisations/" + NORTHDOWN + "/retention-rules/nonsense/employee", 0, 8, TODAY)
                .statusCode(404);
        assertThat(count(
                        "select count(*) from audit_event where what = 'retention.change-rule' and thing_id = ?1",
                        "audit/employee"))
                .isEqualTo(3);
    }

    @Test
    void a_preview_counts_what_is_past_its_time_keeps_what_is_held_and_removes_nothing() {
        var run = done(PREVIEW);
        var list = "lines.find { it.title == 'Reading lists' && it.personClass == 'non-employee' }.";
        assertThat(run.getInt(list + "found")).isOne();
        assertThat(run.getInt(list + "held")).isOne();
        assertThat(run.getInt(list + "months")).isEqualTo(11);
        assertThat(run.getInt("removed")).isZero();
        As.person("gareth")
                .get("/retention-runs/" + PREVIEW + "/file")
                .then()
                .statusCode(200)
                .body(
                        containsString("00000000-0000-7000-8000-000000009601 00000000-0000-7000-8000-000000001017"),
                        not(containsString("00000000-0000-7000-8000-000000009602")),
                        not(containsString("Carter")));
        assertThat(count(
                        "select count(*) from audit_event where what = 'retention.download' and thing_id = ?1",
                        PREVIEW))
                .isPositive();
        assertThat(count("select count(*) from reading_list_item where person_id = ?1", person(9601)))
                .isOne();
    }

    /** Two people left a council long ago; one is under a hold. Somebody else left last month. */
    @Test
    void what_is_past_its_time_goes_by_night_after_somebody_has_confirmed_a_preview() {
        var council = "00000000-0000-7000-8000-000000009691";
        run("insert into organisation (id, name, alias, kind) values ('" + council
                + "', 'Retained', 'retained', 'council')");
        for (var n = 2; n <= 4; n++) leaver(council, n, n == 4 ? 30 : 9999);
        run("insert into legal_hold (id, organisation_id, person_id, reason, placed_by, placed_at) select uuidv7(), '"
                + council + "', '" + person(9693) + "', 'Claim', '" + person(9692) + "', now()");
        var preview = preview(council);
        assertThat(done(preview).getInt("found")).isEqualTo(3);
        confirm(council, 1, preview).statusCode(412);
        confirm(council, 0, PREVIEW).statusCode(400).body("errors[0].pointer", is("/previewId"));
        confirm(council, 0, preview).statusCode(200).body("on", is(true), "version", is(1));
        change("root", "/organisations/" + council + "/retention-rules/account/care-employee", 0, 20, TODAY)
                .statusCode(200);

        night.queue();
        night.queue();
        var log = As.person("root")
                .get("/organisations/" + council + "/retention-runs")
                .then();
        log.body("total", is(2), "items[0].kind", is("removal"));
        var removal = done(log.extract().path("items[0].id"));
        assertThat(removal.getInt("removed")).isOne();
        assertThat(removal.getList(
                        "lines.findAll { it.recordClass == 'account' && it.personClass == 'care-employee' }.leftOut"))
                .containsOnly("not-confirmed");
        assertThat(kept(9692)).isZero();
        assertThat(kept(9693)).isOne();
        assertThat(kept(9694)).isOne();

        var second = preview(council);
        assertThat(done(second).getInt("found")).isEqualTo(2);
        confirm(council, 1, second).statusCode(200);
        run("update retention_run set day = day - 1 where kind = 'removal' and organisation_id = '" + council + "'");
        night.queue();
        var last = As.person("root")
                .get("/organisations/" + council + "/retention-runs")
                .<String>path("items[0].id");
        assertThat(done(last).getInt("removed")).isEqualTo(2);
        assertThat(count(
                        "select count(*) from person where id = ?1 and display_name = 'Someone who has left'",
                        person(9692)))
                .isOne();
        assertThat(count("select count(*) from membership where organisation_id = ?1", UUID.fromString(council)))
                .isEqualTo(2);
    }

    @Test
    void only_a_preview_of_the_organisation_is_confirmed_and_its_log_is_closed_to_others() {
        As.person("priya").get("/retention-runs/" + PREVIEW).then().statusCode(404);
        As.person("gareth")
                .get("/organisations/" + NORTHDOWN + "/retention-runs")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0));
    }

    private long kept(int person) {
        return count("select count(*) from reading_list_item where person_id = ?1", person(person));
    }

    private void leaver(String council, int n, int days) {
        var id = person(9690 + n);
        run("insert into person (id, display_name) values ('" + id + "', 'Leaver " + n + "')");
        run("insert into membership (id, person_id, organisation_id, kind, starts_on, ends_on) values (uuidv7(), '" + id
                + "', '" + council + "', 'employee', current_date - 10999, current_date - " + days + ")");
        run("insert into reading_list_item (person_id, resource_id, status, added_at) values ('" + id
                + "', '00000000-0000-7000-8000-000000001017', 'to-read', now())");
    }

    private static UUID person(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }
}
