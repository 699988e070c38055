package org.evident.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.evident.shared.rules.RuleBook;
import org.evident.shared.time.UkTime;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of the registration year 2019 to 2020, before anybody had anything here. */
@QuarkusTest
class JudgementRoundsTest {

    private static final LocalDateTime LAST_MINUTE = LocalDateTime.of(2020, 11, 30, 23, 59);
    private static final LocalDateTime NEW_YEAR = LocalDateTime.of(2020, 12, 1, 0, 0);

    @Inject
    FollowRepository follows;

    @Inject
    EvidenceRepository evidence;

    @Inject
    JudgementRepository judgements;

    @Inject
    PastRepository past;

    @Inject
    RoundRepository rounds;

    @Inject
    Beginnings beginnings;

    @Inject
    RuleBook book;

    private final UUID person = UUID.nameUUIDFromBytes(("judged " + System.nanoTime()).getBytes());

    @BeforeEach
    void somebody_is_registered() {
        // What other tests left to be judged is no part of these years.
        Sql.run("update readiness_judgement set stale = false");
        Sql.run("insert into person (id, display_name) values (?, 'Jo Judged')", person);
        Sql.run("insert into rule_choice values (?, 1, now())", person);
        Sql.run("insert into rule_follow (person_id, slug) values (?, 'social-work-england')", person);
        Sql.run(
                """
                insert into readiness_judgement (person_id, slug, starts_on, opens_on, ends_on)
                values (?, 'social-work-england', '2019-12-01', '2020-09-01', '2020-11-30')""",
                person);
    }

    @AfterEach
    void gone() {
        Sql.run("delete from person where id = ?", person);
        Sql.run("delete from readiness_judgement where ends_on < '2022-01-01'");
    }

    private Judging judging(LocalDateTime local) {
        var then = Clock.fixed(local.atZone(UkTime.ZONE).toInstant(), UkTime.ZONE);
        return new Judging(follows, evidence, judgements, past, rounds, book, then);
    }

    private JudgementRounds rounds(LocalDateTime local) {
        var then = Clock.fixed(local.atZone(UkTime.ZONE).toInstant(), UkTime.ZONE);
        return new JudgementRounds(judging(local), rounds, beginnings, book, then);
    }

    private void writes(String title) {
        Sql.run(
                """
                insert into cpd_record (person_id, stage, kind, title, description, happened_on, learning, impact, created_at,
                       updated_at, completed_at)
                values (?, 'complete', 'reading', ?, 'Why', '2020-11-30', 'What', 'How', now(), now(), now())""",
                person,
                title);
        QuarkusTransaction.requiringNew()
                .run(() -> judgements.changed(person, judging(LAST_MINUTE).today()));
    }

    private List<Object> frozen() {
        return Sql.all(
                "select different from readiness_judgement where person_id = ? and frozen_at is not null", person);
    }

    @Test
    void what_is_written_in_the_last_minute_counts_and_what_comes_after_it_does_not() {
        rounds(LAST_MINUTE).work();
        writes("Wholly one thing, on the last evening");
        assertThat(frozen()).isEmpty();
        rounds(NEW_YEAR).work();
        assertThat(frozen()).containsExactly(1);
        Sql.run("delete from cpd_record where person_id = ?", person);
        QuarkusTransaction.requiringNew()
                .run(() -> judgements.changed(person, judging(NEW_YEAR).today()));
        rounds(NEW_YEAR).work();
        assertThat(frozen()).containsExactly(1);
    }

    @Test
    void a_change_between_the_years_end_and_the_round_changes_nothing_that_was_judged() {
        writes("Before the end of the year");
        rounds(LAST_MINUTE).work();
        Sql.run("delete from cpd_record where person_id = ?", person);
        QuarkusTransaction.requiringNew()
                .run(() -> judgements.changed(person, judging(NEW_YEAR).today()));
        rounds(NEW_YEAR).work();
        assertThat(frozen()).containsExactly(1);
    }

    @Test
    void a_new_year_begins_for_all_who_follow_the_rules_once() {
        rounds(NEW_YEAR).round();
        rounds(NEW_YEAR).round();
        assertThat(Sql.count(
                        "select count(*) from readiness_judgement where person_id = ? and starts_on = '2020-12-01'"
                                + " and opens_on = '2021-09-01' and ends_on = '2021-11-30'",
                        person))
                .isEqualTo(1);
    }

    @Test
    void who_no_longer_follows_the_rules_is_not_judged_by_them() {
        Sql.run("update rule_follow set ends_on = '2020-06-30' where person_id = ?", person);
        rounds(LAST_MINUTE).work();
        assertThat(Sql.count("select count(*) from readiness_judgement where person_id = ?", person))
                .isZero();
    }
}
