package org.evident.renewalreminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evident.shared.notices.Notices;
import org.evident.shared.time.UkTime;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the registration year that ends in November 2031, of which nothing else knows yet. */
@QuarkusTest
class RenewalRemindingTest {

    private static final LocalDate OPENS = LocalDate.of(2031, 9, 1);

    @Inject
    ReminderRepository reminders;

    @Inject
    Notices notices;

    private final UUID person = UUID.nameUUIDFromBytes(("reminded " + System.nanoTime()).getBytes());

    @BeforeEach
    void somebody_can_renew() {
        Sql.run("insert into person (id, display_name) values (?, 'Rae Minded')", person);
        Sql.run(
                """
                insert into readiness_judgement (person_id, slug, starts_on, opens_on, ends_on, stale, judged_at)
                values (?, 'social-work-england', '2030-12-01', '2031-09-01', '2031-11-30', false, now() + interval '1 day')""",
                person);
    }

    @AfterEach
    void gone() {
        Sql.run("delete from person where id = ?", person);
    }

    private void at(LocalDate day, int hour) {
        var then = Clock.fixed(day.atTime(hour, 0).atZone(UkTime.ZONE).toInstant(), UkTime.ZONE);
        new RenewalReminding(reminders, notices, then).round();
    }

    private long told() {
        return Sql.count("select count(*) from notice where person_id = ? and kind = 'cpd-renewal'", person);
    }

    private void wants(String amount, boolean lastWeekDaily, boolean advised) {
        Sql.run("insert into reminder_choice values (?, 1, ?, ?, ?, now())", person, amount, lastWeekDaily, advised);
    }

    /** How often somebody is told from the day it opens to the day it ends, asked each morning. */
    private long throughTheWindow() {
        for (var day = OPENS; day.isBefore(LocalDate.of(2031, 12, 2)); day = day.plusDays(1)) at(day, 8);
        return told();
    }

    @Test
    void from_the_day_it_opens_once_a_month_in_the_morning() {
        at(OPENS.minusDays(1), 9);
        at(OPENS, 6);
        assertThat(told()).isZero();
        at(OPENS, 7);
        at(OPENS, 23);
        at(OPENS.plusDays(27), 8);
        assertThat(told()).isEqualTo(1);
        at(OPENS.plusDays(28), 8);
        assertThat(told()).isEqualTo(2);
        assertThat(Sql.all("select title from notice where person_id = ? order by created_at, key limit 1", person))
                .containsExactly("90 days left: Social Work England: yearly renewal");
    }

    @Test
    void as_often_as_they_chose() {
        wants("fortnightly", false, false);
        assertThat(throughTheWindow()).isEqualTo(7);
    }

    @Test
    void each_day_of_the_last_week_only_where_they_chose_it() {
        wants("monthly", true, false);
        assertThat(throughTheWindow()).isEqualTo(3 + 7);
    }

    @Test
    void twice_as_often_where_the_regulator_gave_advice() {
        wants("monthly", false, true);
        assertThat(throughTheWindow()).isEqualTo(7);
    }

    @Test
    void never_where_they_want_none_or_are_ready() {
        wants("none", true, true);
        assertThat(throughTheWindow()).isZero();
        Sql.run("delete from reminder_choice where person_id = ?", person);
        Sql.run("update readiness_judgement set ready = true where person_id = ?", person);
        assertThat(throughTheWindow()).isZero();
    }

    @Test
    void two_replicas_tell_nobody_twice() {
        IntStream.range(0, 8).parallel().forEach(n -> at(OPENS, 8));
        assertThat(told()).isEqualTo(1);
        assertThat(Sql.count("select count(*) from renewal_reminder where person_id = ?", person))
                .isEqualTo(1);
    }

    @Test
    void somebody_chooses_how_often() {
        var now = As.person("daniel")
                .get("/me/renewal-reminders")
                .then()
                .statusCode(200)
                .extract();
        var wish = Map.of("amount", "weekly", "lastWeekDaily", true, "advised", false);
        var choose = As.person("daniel").contentType(ContentType.JSON).body(wish);
        choose.put("/me/renewal-reminders").then().statusCode(428);
        As.person("daniel")
                .contentType(ContentType.JSON)
                .header("If-Match", now.header("ETag"))
                .body(wish)
                .put("/me/renewal-reminders")
                .then()
                .statusCode(200)
                .body("amount", is("weekly"), "lastWeekDaily", is(true));
        As.person("daniel")
                .contentType(ContentType.JSON)
                .header("If-Match", now.header("ETag"))
                .body(wish)
                .put("/me/renewal-reminders")
                .then()
                .statusCode(412);
        As.person("daniel")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v1\"")
                .body(Map.of("amount", "hourly"))
                .put("/me/renewal-reminders")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/amount"));
    }
}
