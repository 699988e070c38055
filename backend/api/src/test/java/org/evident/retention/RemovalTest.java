package org.evident.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.evident.shared.audit.Audit;
import org.evident.shared.database.LongWork;
import org.evident.shared.database.Sweep;
import org.evident.shared.privacy.PersonalTables;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;
import org.evident.shared.privacy.Section;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** What the schedule reaches, what it leaves, and why. */
@QuarkusTest
class RemovalTest {

    /** Tables about people that no schedule lets go of, each with the reason. */
    private static final Map<String, String> LEFT = new TreeMap<>(Map.ofEntries(
            Map.entry("appraisal", "the organisation's work, which stays by a former colleague"),
            Map.entry("behaviour_check", "the person's own: it goes when they say so"),
            Map.entry("attachment", "the person's own, with what it stands beside"),
            Map.entry("attachment_chunk", "goes with its attachment"),
            Map.entry("booking_approval", "goes with its booking"),
            Map.entry("booking_needs", "goes two weeks after the event"),
            Map.entry("booking_offer", "goes with its booking"),
            Map.entry("booking_step", "goes with its booking"),
            Map.entry("certificate", "goes with its booking"),
            Map.entry("context_note", "the organisation's work"),
            Map.entry("cpd_draft", "the person's own: it goes when they write it down or let it go"),
            Map.entry("cpd_link", "the person's own, with the record it belongs to"),
            Map.entry("cpd_record", "the person's own: it goes with them to their next employer"),
            Map.entry("cpd_standard", "the person's own, with the record it belongs to"),
            Map.entry("readiness_judgement", "the person's own, as their records of that period were judged"),
            Map.entry("readiness_tick", "the person's own"),
            Map.entry("reminder_choice", "the person's own"),
            Map.entry("renewal_reminder", "the person's own"),
            Map.entry("rule_choice", "the person's own"),
            Map.entry("rule_follow", "the person's own"),
            Map.entry("cpd_import", "the person's own, and goes after thirty days"),
            Map.entry("cpd_import_row", "goes with its file"),
            Map.entry("cpd_submission", "the person's own: what they told their regulator"),
            Map.entry("cpd_submission_record", "goes with its submission"),
            Map.entry("data_export", "goes after seven days"),
            Map.entry("data_export_chunk", "goes with its copy"),
            Map.entry("decision", "the person's own: it goes with them to their next employer"),
            Map.entry("decision_evidence", "the person's own, with the decision it belongs to"),
            Map.entry("decision_flag", "the person's own, with the decision it belongs to"),
            Map.entry("erasure", "shows that somebody was erased, and leads to nobody"),
            Map.entry("event_person", "goes with its event"),
            Map.entry("event_series", "the organisation's work"),
            Map.entry("event_team_note", "the organisation's work"),
            Map.entry("idempotency_key", "goes after a day"),
            Map.entry("impact_review", "the person's own, with the record it belongs to"),
            Map.entry("invitation_file", "goes after thirty days"),
            Map.entry("invitation_row", "goes with its file"),
            Map.entry("learning_event", "the organisation's work"),
            Map.entry("learning_goal", "the person's own: it goes when they say so"),
            Map.entry("learning_resource", "the organisation's work"),
            Map.entry("movement_heir", "goes with its movement"),
            Map.entry("movement_role", "goes with its movement"),
            Map.entry("notice_mail", "goes with its notices"),
            Map.entry("outbox_message", "goes after thirty days"),
            Map.entry("pack_item", "goes with its pack"),
            Map.entry("peer_invite", "the person's own, with the record it belongs to"),
            Map.entry("resource_report", "the organisation's work"),
            Map.entry("resource_version", "the organisation's work"),
            Map.entry("rights_request_step", "goes with its request"),
            Map.entry("share", "the person's own: it ends when they say so"),
            Map.entry("shared_comment", "the person's own, with the record it is about"),
            Map.entry("shared_conversation", "the person's own, with the record it is about"),
            Map.entry("subscription", "the organisation's contract"),
            Map.entry("subscription_seat", "is given back the day after somebody leaves"),
            Map.entry("team_list", "the organisation's work"),
            Map.entry("team_list_item", "the organisation's work"),
            Map.entry("topic_item", "the organisation's work"),
            Map.entry("topic_layer", "the organisation's work"),
            Map.entry("topic_page_change", "the organisation's work")));

    private static final UUID COUNCIL = UUID.fromString("00000000-0000-7000-8000-000000009671");
    private static final UUID OTHER = UUID.fromString("00000000-0000-7000-8000-000000009672");

    @Inject
    PersonalTables tables;

    @Inject
    @All
    List<RetentionTarget> targets;

    @Inject
    PastTerm past;

    @Inject
    LineRepository lines;

    @Inject
    RunRepository runs;

    @Inject
    RuleRepository rules;

    @Inject
    LongWork longWork;

    @Inject
    Audit audit;

    @Test
    void whatever_is_held_about_people_goes_by_a_schedule_or_says_why_not() {
        var held = new TreeSet<>(tables.sections().stream()
                .filter(section -> section.says().recordClass() != RecordClass.AUDIT)
                .map(Section::table)
                .toList());
        targets.forEach(target -> held.remove(target.table()));
        assertThat(held).containsExactlyElementsOf(LEFT.keySet());
    }

    private PastTerm.Found found(String target) {
        var reach = new PastTerm.Reach(COUNCIL, "care-employee", LocalDate.now().minusYears(10));
        var wanted = targets.stream()
                .filter(each -> each.key().equals(target))
                .findFirst()
                .orElseThrow();
        return QuarkusTransaction.requiringNew().call(() -> past.find(wanted, reach));
    }

    private static void organisation(UUID id) {
        Sql.run(
                "insert into organisation (id, name, alias, kind) values (?, ?, ?, 'council') on conflict do nothing",
                id,
                "Removed " + id,
                "removed-" + id.toString().substring(30));
    }

    private static UUID leaver(UUID organisation, int days) {
        var person =
                (UUID) Sql.all("insert into person (id, display_name) values (uuidv7(), 'Rowan Removed') returning id")
                        .getFirst();
        with(person, organisation, days);
        return person;
    }

    private static void with(UUID person, UUID organisation, int days) {
        Sql.run(
                "insert into membership (id, person_id, organisation_id, kind, starts_on, ends_on, left_at)"
                        + " values (uuidv7(), ?, ?, 'employee', current_date - 10999, current_date - cast(? as int), now())",
                person,
                organisation,
                days);
    }

    @Test
    void what_is_most_personal_goes_unless_a_council_of_before_holds_the_class() {
        organisation(COUNCIL);
        organisation(OTHER);
        var person = leaver(COUNCIL, 9000);
        var before = found("access-needs");
        Sql.run("insert into access_needs (person_id, note, updated_at) values (?, 'A ramp', now())", person);
        Sql.run("insert into profile (person_id, updated_at) values (?, now())", person);
        assertThat(found("access-needs").count()).isEqualTo(before.count() + 1);
        assertThat(found("profile").count()).isPositive();
        with(person, OTHER, 9900);
        Sql.run(
                "insert into legal_hold (id, organisation_id, record_class, reason, placed_by, placed_at)"
                        + " values (uuidv7(), ?, 'profile', 'An inquiry', ?, now())",
                OTHER,
                person);
        assertThat(found("access-needs").held()).isEqualTo(before.held() + 1);
        assertThat(found("access-needs").count()).isEqualTo(before.count());
    }

    @Test
    void invitations_households_and_moves_go_with_whom_they_named() {
        organisation(COUNCIL);
        var person = leaver(COUNCIL, 9000);
        Sql.run(
                """
                insert into invitation (id, organisation_id, email, given_name, family_name, kind, starts_on, state, person_id,
                    created_at, queued_at, due_at)
                values (uuidv7(), ?, 'gone@removed.example', 'Rowan', 'Removed', 'employee', current_date, 'closed', ?, now(), now(),
                    now())""",
                COUNCIL,
                person);
        Sql.run(
                "insert into household (id, organisation_id, name, created_at) values (?, ?, ?, now())",
                person,
                COUNCIL,
                "Removed " + person);
        Sql.run("update membership set household_id = ? where person_id = ?", person, person);
        Sql.run(
                "insert into movement (id, kind, state, organisation_id, person_id, day, planned_at, done_at)"
                        + " values (uuidv7(), 'leaving', 'done', ?, ?, current_date - 9000, now(), now())",
                COUNCIL,
                person);
        for (var target : List.of("invitation", "household", "movement"))
            assertThat(found(target).count()).as(target).isPositive();
        var reach = new PastTerm.Reach(COUNCIL, "care-employee", LocalDate.now().minusYears(10));
        targets.stream()
                .filter(each -> List.of("invitation", "household", "movement").contains(each.key()))
                .forEach(target -> QuarkusTransaction.requiringNew().run(() -> past.remove(target, reach, 100)));
        assertThat(Sql.all("select name from household where id = ?", person))
                .containsExactly("Former household " + person);
        assertThat(Sql.count("select count(*) from invitation where person_id = ?", person))
                .isZero();
        for (var target : List.of("invitation", "household", "movement"))
            assertThat(found(target).count()).as(target).isZero();
    }

    @Test
    void who_was_erased_is_not_found_again() {
        organisation(COUNCIL);
        var before = found("name").count();
        var person = leaver(COUNCIL, 9000);
        assertThat(found("name").count()).isEqualTo(before + 1);
        Sql.run("update person set display_name = 'A former colleague', erased_at = now() where id = ?", person);
        assertThat(found("name").count()).isEqualTo(before);
    }

    @Test
    void what_an_erased_importer_brought_in_goes_all_the_same() {
        organisation(COUNCIL);
        Sql.run(
                """
                insert into resource_import (id, organisation_id, person_id, file_name, bytes, format, state, created_at, updated_at)
                values (uuidv7(), ?, '00000000-0000-0000-0000-00000000f0e0', 'x.ris', 1, 'ris', 'added', now(), now() - interval '20 years')""",
                COUNCIL);
        var reach = new PastTerm.Reach(COUNCIL, "non-employee", LocalDate.now().minusYears(10));
        var wanted = targets.stream()
                .filter(each -> each.key().equals("import"))
                .findFirst()
                .orElseThrow();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> past.find(wanted, reach))
                        .count())
                .isPositive();
    }

    private static UUID run(String kind) {
        return (UUID) Sql.all(
                        "insert into retention_run (id, organisation_id, kind, day, state, started_at)"
                                + " values (uuidv7(), ?, ?, current_date, 'waiting', now()) returning id",
                        OTHER,
                        kind)
                .getFirst();
    }

    private static JsonNode job(UUID run) {
        return new ObjectMapper().valueToTree(new RunWork.Job(run));
    }

    @Test
    void switching_it_off_stops_before_the_next_batch() {
        organisation(OTHER);
        var preview = run("preview");
        new RunWork(runs, lines, rules, new Removal(targets, past, lines, longWork), audit).handle(job(preview));
        Sql.run(
                "insert into retention_switch (organisation_id, version, is_on, preview_id, changed_by, changed_at)"
                        + " values (?, 1, true, ?, ?, now())",
                OTHER,
                preview,
                OTHER);
        var run = run("removal");
        var batches = new AtomicInteger();
        var removal = new Removal(targets, past, lines, longWork) {
            @Override
            int removeSome(Run of, Run.Line line) {
                Sql.run("update retention_switch set is_on = false where organisation_id = ?", OTHER);
                return batches.incrementAndGet() < 9 ? Sweep.MOST : 0;
            }
        };
        new RunWork(runs, lines, rules, removal, audit).handle(job(run));
        assertThat(batches).hasValue(1);
        assertThat(Sql.all("select state from retention_run where id = ?", run)).containsExactly("stopped");
    }
}
