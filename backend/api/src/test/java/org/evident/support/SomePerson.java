package org.evident.support;

import io.quarkus.arc.Arc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.privacy.PersonalTables;
import org.evident.shared.privacy.Section;

/** Somebody of whom there is a row in every table of the data map, and a word in each that nobody else has. */
public final class SomePerson {

    /** Rows that belong to the person through another table, or in some state alone. */
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry(
                    "pack",
                    """
                    insert into pack (id, title, purpose, status, visibility, organisation_id, owner_id, created_at, updated_at)
                    select gen_random_uuid(), '%word title', 'other', 'draft', 'organisation', o.id, '%person', now(), now()
                      from organisation o limit 1"""),
            Map.entry(
                    "pack-2",
                    """
                    insert into pack (id, title, purpose, status, visibility, organisation_id, owner_id, created_at, updated_at,
                        copied_from_id)
                    select gen_random_uuid(), '%word shared', 'other', 'shared', 'organisation', p.organisation_id, '%person', now(),
                           now(), p.id from pack p where p.owner_id = '%person' and p.status = 'draft' limit 1"""),
            Map.entry(
                    "event_mail",
                    """
                    insert into event_mail (key, kind, person_id, event_id, booking_id, created_at, due_at, sent_at)
                    select '%word' || gen_random_uuid(), 'reminder', '%person', b.event_id, b.id, now(), now(), now() from booking b limit 1"""),
            Map.entry(
                    "learning_event",
                    """
                    insert into learning_event (id, organisation_id, kind, title, starts_at, ends_at, mode, visibility, status,
                        status_reason, owner_id, ical_uid, created_at, updated_at)
                    select gen_random_uuid(), o.id, 'workshop', '%word title', now(), now() + interval '1 hour', 'online',
                           'organisation', 'draft', '%word reason', '%person', gen_random_uuid(), now(), now()
                      from organisation o limit 1"""),
            Map.entry(
                    "suggestion",
                    """
                    insert into suggestion (kind, organisation_id, person_id, title, why, when_wanted, state, reason, answered_at, created_at)
                    select 'event', o.id, '%person', '%word title', '%word why', '%word when', 'not-now', '%word reason', now(), now()
                      from organisation o limit 1"""),
            Map.entry(
                    "suggestion-2",
                    """
                    insert into suggestion (kind, organisation_id, person_id, title, why, state, reason, answered_by, answered_at, created_at)
                    select 'event', o.id, '%other', 'A title', 'A why', 'not-now', '%word answer', '%person', now(), now()
                      from organisation o limit 1"""),
            Map.entry(
                    "impact_story",
                    """
                    insert into impact_story (event_id, person_id, what_changed, for_whom, why_it_matters, told_at)
                    select e.id, '%person', '%word changed', '%word whom', '%word why', now() from learning_event e limit 1"""),
            Map.entry(
                    "impact_story-2",
                    """
                    insert into impact_story (event_id, person_id, what_changed, for_whom, why_it_matters, told_at, chosen_reason,
                        chosen_by, chosen_at)
                    select e.id, '%other', 'A change', 'A family', 'It matters', now(), '%word chosen', '%person', now()
                      from learning_event e limit 1"""),
            Map.entry("pack_item", item("draft", 0)),
            Map.entry("pack_item-2", item("shared", 0)),
            Map.entry(
                    "notice-2",
                    """
                    insert into notice (person_id, key, kind, title, detail, address, created_at)
                    values ('%other', 'role:' || gen_random_uuid(), 'role', '%name is next as Editor', '%name left you a note', '/x',
                            now())"""),
            Map.entry(
                    "rights_request",
                    """
                    insert into rights_request (id, organisation_id, person_id, requester_name, kind, words, channel, state,
                        received_on, due_on, created_at)
                    values (gen_random_uuid(), '00000000-0000-7000-8000-000000000003', '%person', 'Somebody', 'access', '%word', 'app',
                            'received', current_date, current_date + 30, now())"""),
            Map.entry(
                    "rights_request-2",
                    """
                    insert into rights_request (id, organisation_id, person_id, requester_name, kind, words, channel, state,
                        received_on, due_on, closed_on, created_at)
                    values (gen_random_uuid(), '00000000-0000-7000-8000-000000000003', '%person', '%name', 'access', '%word', 'app',
                            'answered', current_date, current_date + 30, current_date, now())"""),
            Map.entry(
                    "invitation",
                    """
                    insert into invitation (id, organisation_id, email, given_name, family_name, kind, starts_on, state, person_id,
                        created_at, queued_at, due_at)
                    select gen_random_uuid(), '00000000-0000-7000-8000-000000000003', lower(p.email), '%name', '%word', 'employee',
                           current_date, 'closed', x.id, now(), now(), now()
                      from person p cross join (values (null), (cast('%person' as uuid))) x (id) where p.id = '%person'"""),
            Map.entry(
                    "notice-3",
                    """
                    insert into notice (person_id, key, kind, title, detail, address, created_at)
                    values ('%other', 'sent:' || gen_random_uuid(), 'sent', '%name sent you “A thing”', 'Have a look', '/x', now())"""),
            Map.entry(
                    "team_list",
                    """
                    insert into team_list (id, title, organisation_id, service_area_id, set_by, created_at, updated_at)
                    select gen_random_uuid(), '%word title', a.organisation_id, a.id, '%person', now(), now()
                      from service_area a limit 1"""),
            Map.entry(
                    "team_list_item",
                    """
                    insert into team_list_item (list_id, position, resource_id, note)
                    select l.id, 0, r.id, '%word note' from team_list l, learning_resource r where l.set_by = '%person' limit 1"""),
            Map.entry(
                    "topic_layer-3",
                    """
                    update topic_layer set sponsor_name = '%name', sponsor_message = '%word message' where id = (
                      select t.id from topic_layer t join membership m on m.organisation_id = t.organisation_id
                       where m.person_id = '%person' and t.owner_id = '%person' limit 1)"""),
            Map.entry(
                    "idempotency_key",
                    """
                    insert into idempotency_key (caller, key, request_hash, answer, created_at)
                    values ('%person', '%word', repeat('0', 64), '%word answer', now())"""),
            Map.entry(
                    "outbox_message",
                    """
                    insert into outbox_message (id, kind, unique_key, payload, created_at, due_at, done_at)
                    values (gen_random_uuid(), 'test', '%word', '{"person": "%person"}', now(), now(), now())"""),
            Map.entry(
                    "audit_event",
                    """
                    insert into audit_event (at, actor, what, thing, thing_id, detail)
                    values (now(), '%person', 'test.do', 'thing', '1', '{}')"""),
            Map.entry(
                    "attachment_chunk",
                    """
                    insert into attachment_chunk (attachment_id, position, bytes)
                    select a.id, cast(random() * 1000000 as int), '\\x00' from attachment a where a.person_id = '%person' limit 1"""),
            Map.entry(
                    "cpd_import_row",
                    """
                    insert into cpd_import_row (import_id, position, line, cells, record, outcome, problems, chosen)
                    select i.id, 1 + cast(random() * 1000000 as int), 1, '["%word"]', '{}', 'new', '[]', false
                      from cpd_import i where i.person_id = '%person' limit 1"""),
            Map.entry(
                    "cpd_link",
                    """
                    insert into cpd_link (record_id, kind, thing_id, title, position)
                    select r.id, 'resource', uuidv7(), '%word', (select count(*) from cpd_link l where l.record_id = r.id)
                      from cpd_record r where r.person_id = '%person' limit 1"""),
            Map.entry(
                    "cpd_standard",
                    """
                    insert into cpd_standard (record_id, item_id)
                    select r.id, i.id from cpd_record r, framework_item i where r.person_id = '%person'
                     and not exists (select 1 from cpd_standard s where s.record_id = r.id and s.item_id = i.id) limit 1"""),
            Map.entry(
                    "data_export",
                    """
                    insert into data_export (person_id, state, parts, created_at, expires_at)
                    values ('%person', 'failed', 1, now() - interval '2 days', now() + interval '1 day')"""),
            Map.entry(
                    "data_export_chunk",
                    """
                    insert into data_export_chunk (export_id, position, bytes)
                    select e.id, 0, '\\x00' from data_export e where e.person_id = '%person' and e.state = 'failed' limit 1"""),
            Map.entry(
                    "erasure",
                    """
                    insert into erasure (person_id, asked_by, state, asked_at, due_at)
                    values ('%person', '%person', 'cancelled', now(), now())"""),
            Map.entry(
                    "erasure-2",
                    """
                    insert into erasure (person_id, asked_by, state, asked_at, due_at)
                    values ('%other', '%person', 'cancelled', now(), now())"""),
            Map.entry(
                    "legal_hold",
                    """
                    insert into legal_hold (id, organisation_id, person_id, reason, placed_by, placed_at, released_by, released_at,
                        release_reason)
                    values (gen_random_uuid(), '00000000-0000-7000-8000-000000000003', '%person', '%word reason', '%other', now(),
                        '%other', now(), '%word over')"""),
            Map.entry(
                    "membership",
                    """
                    insert into membership (id, person_id, organisation_id, kind, household_id, starts_on)
                    values (gen_random_uuid(), '%person', '00000000-0000-7000-8000-000000000003', 'employee',
                            cast(md5('%person') as uuid), current_date - 100)"""),
            Map.entry(
                    "retention_switch",
                    """
                    insert into retention_switch (organisation_id, version, is_on, changed_by, changed_at)
                    values ('00000000-0000-7000-8000-000000000003', 0, false, '%person', now())
                    on conflict (organisation_id) do update set changed_by = excluded.changed_by"""),
            Map.entry(
                    "movement_role",
                    """
                    insert into movement_role (movement_id, assignment_id, goes_along)
                    select m.id, a.id, true from movement m, role_assignment a where m.person_id = '%person'
                     order by random() limit 1 on conflict do nothing"""),
            Map.entry(
                    "rights_request_step",
                    """
                    insert into rights_request_step (request_id, position, step, by_id, note, at)
                    select r.id, (select coalesce(max(s.position), 0) + 1 from rights_request_step s where s.request_id = r.id),
                           'receive', '%other', '%word note', now() from rights_request r where r.person_id = '%person' limit 1"""),
            Map.entry(
                    "household",
                    """
                    insert into household (id, organisation_id, name, created_at)
                    values (cast(md5('%person') as uuid), '00000000-0000-7000-8000-000000000003',
                            'Household ' || md5('%person'), now()) on conflict do nothing"""),
            Map.entry(
                    "topic_layer",
                    """
                    insert into topic_layer (topic_id, organisation_id, intro, owner_id, updated_at)
                    select t.id, '00000000-0000-7000-8000-000000000003', '%word intro', '%person', now() from topic t
                     where not exists (select 1 from topic_layer l where l.topic_id = t.id
                           and l.organisation_id = '00000000-0000-7000-8000-000000000003') limit 1"""),
            Map.entry(
                    "attendance",
                    """
                    insert into attendance (booking_id, event_id, organisation_id, how, minutes, comment, source, said_by, said_at)
                    select b.id, b.event_id, b.organisation_id, 'excused', 0, '%word comment', 'person', '%other', now() from booking b
                     where b.person_id = '%person' and not exists (select 1 from attendance a where a.booking_id = b.id) limit 1"""),
            Map.entry(
                    "attendance-2",
                    """
                    update attendance set said_by = '%person' where booking_id = (select a.booking_id from attendance a
                      join booking b on b.id = a.booking_id where b.person_id = '%person' limit 1)"""),
            Map.entry(
                    "certificate",
                    """
                    insert into certificate (booking_id, code, issued_at)
                    select b.id, sign_in_code() || sign_in_code(), now() from booking b where b.person_id = '%person'
                       and not exists (select 1 from certificate c where c.booking_id = b.id) limit 1"""),
            Map.entry(
                    "peer_invite",
                    """
                    insert into peer_invite (id, record_id, person_id, peer_name, email, question, shows_title, shows_learning,
                        shows_impact, state, created_at, expires_at)
                    select gen_random_uuid(), r.id, '%person', '%word', 'peer@example.org', '%word question', true, true, true, 'sent',
                           now(), now() from cpd_record r where r.person_id = '%person' limit 1"""),
            Map.entry(
                    "peer_invite-2",
                    """
                    with r as (insert into cpd_record (person_id, stage, created_at, updated_at)
                               values ('%other', 'draft', now(), now()) returning id)
                    insert into peer_invite (id, record_id, person_id, peer_id, question, shows_title, shows_learning, shows_impact,
                        state, created_at, expires_at, answered_at, setting, answer)
                    select gen_random_uuid(), r.id, '%other', '%person', '', true, true, true, 'answered', now(), now(), now(),
                           'team', '%word side' from r"""),
            Map.entry(
                    "shared_comment",
                    """
                    insert into shared_comment (conversation_id, author_id, text, created_at)
                    select v.id, '%person', '%word comment', now() from shared_conversation v where v.reader_id = '%person' limit 1"""),
            Map.entry(
                    "shared_comment-2",
                    """
                    insert into shared_comment (conversation_id, author_id, text, created_at)
                    select v.id, '%other', '%word said', now() from shared_conversation v where v.owner_id = '%person' limit 1"""),
            Map.entry("topic_layer-2", "update topic_layer set updated_by = '%person' where owner_id = '%person'"),
            Map.entry(
                    "booking",
                    """
                    insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, booked_by, booked_at, changed_at,
                        offer_text)
                    select gen_random_uuid(), q.event_id, q.id, 1, '%person', '00000000-0000-7000-8000-000000000003', 'cancelled',
                           '%other', now(), now(), '%word offer' from event_pool q order by random() limit 1"""),
            Map.entry(
                    "booking_step",
                    ofBooking(
                            "booking_step (booking_id, what, by_id, reason, at)",
                            "'booked', '%other', '%word why', now()")),
            Map.entry(
                    "booking_needs",
                    ofBooking("booking_needs (booking_id, access, updated_at)", "'%word access', now()")),
            Map.entry(
                    "booking_offer",
                    ofBooking(
                            "booking_offer (booking_id, hash, made_at)",
                            "repeat('0', 32) || md5(random()::text), now()")),
            Map.entry(
                    "booking_approval",
                    ofBooking(
                            "booking_approval (booking_id, manager_id, asked_at, remind_at, decided_at, decided_by, outcome, reason)",
                            "'%other', now(), now(), now(), '%other', 'declined', '%word too few'")),
            Map.entry(
                    "booking_approval-2",
                    """
                    update booking_approval set decided_by = '%person' where booking_id = (select a.booking_id from booking_approval a
                      join booking b on b.id = a.booking_id where b.person_id = '%person' limit 1)"""),
            Map.entry(
                    "decision_evidence",
                    """
                    insert into decision_evidence (decision_id, position, side, text, limits, link_kind, link_id, link_title)
                    select d.id, (select count(*) from decision_evidence e where e.decision_id = d.id), 'people', '%word text',
                           '%word limits', 'resource', gen_random_uuid(), '%word title'
                      from decision d where d.person_id = '%person' order by random() limit 1"""),
            Map.entry(
                    "decision_flag",
                    """
                    insert into decision_flag (decision_id, resource_id, withdrawn, ended_at, note)
                    select d.id, r.id, true, now(), '%word note' from decision d, learning_resource r
                     where d.person_id = '%person' and r.owner_id = '%person' order by random() limit 1 on conflict do nothing"""),
            Map.entry(
                    "learning_resource-2",
                    "update learning_resource set created_by = '%person' where owner_id = '%person'"));

    public final UUID id;
    public final String name;
    public final String email;
    public final String word;
    private final String other;
    private String why;
    private final List<String> made = new ArrayList<>();

    private SomePerson(String word, String other) {
        this.word = word;
        this.name = nameOf(word);
        this.email = emailOf(word);
        this.other = other;
        this.id = UUID.fromString(SomeRow.person(name, email));
    }

    static String nameOf(String word) {
        return "Robin" + word + " Vale" + word;
    }

    static String emailOf(String word) {
        return "robin." + word + "@example.org";
    }

    /** Another person is there for what takes two. */
    public static SomePerson with(SomePerson other, String word, int rows) {
        var person = new SomePerson(word, other == null ? SomeRow.person("Other Person", null) : other.id.toString());
        if (Sql.count("select count(*) from event_pool") == 0) SomeEvent.open("Somewhere to go", null);
        var missing = new ArrayList<String>();
        for (var section : sections()) {
            var wanted = section.key().equals("learning_resource") ? rows + 2 : rows;
            for (var n = 0; n < wanted; n++) if (!person.add(section)) missing.add(section.key() + ": " + person.why);
        }
        if (!missing.isEmpty()) throw new IllegalStateException("no row could be made in " + missing);
        return person;
    }

    /** Those that others belong to come first. */
    private static List<Section> sections() {
        var found = Arc.container()
                .instance(PersonalTables.class)
                .get()
                .childrenFirst()
                .reversed();
        var tables = found.stream().map(Section::table).distinct().toList();
        return found.stream()
                .sorted(Comparator.comparing(
                                (Section section) -> !section.table().equals("membership"))
                        .thenComparing(section -> tables.indexOf(section.table()))
                        .thenComparing(Section::key))
                .toList();
    }

    private boolean add(Section section) {
        if (section.table().equals("person")) return true;
        var special = SPECIAL.get(section.key());
        if (special != null) {
            attempt(section, filled(special));
            return has(section);
        }
        for (var n = 0; n < 9; n++) {
            if (attempt(section, new SomeRow(section, word).insert(id.toString(), other, n % 3 == 2)) && has(section))
                return true;
        }
        return has(section);
    }

    /** Everything that was made for this person, whatever has become of it; what was done stays in the audit. */
    public void forget() {
        for (var sql : made.reversed()) {
            try {
                Sql.run(sql);
            } catch (IllegalStateException stays) {
                // Something else refers to it now, or it may not be removed.
            }
        }
        Sql.run("delete from erasure where person_id = ? or asked_by = ?", id, id);
        Sql.run("delete from person where id = ? and erased_at is null", id);
    }

    private boolean has(Section section) {
        return Sql.count("select count(*) from " + section.table() + " t where "
                        + section.where().replace(":person", "'" + id + "'"))
                > 0;
    }

    private boolean attempt(Section section, String sql) {
        var table = section.table();
        try {
            if (!sql.strip().startsWith("insert")) return Sql.run(sql) > 0;
            var rows = Sql.all(sql + " returning cast(to_jsonb(%s) as text)".formatted(table));
            rows.forEach(row ->
                    made.add("delete from %1$s t using jsonb_populate_record(cast(null as %1$s), '%2$s') k where %3$s"
                            .formatted(table, row.toString().replace("'", "''"), sameKey(table))));
            return !rows.isEmpty();
        } catch (IllegalStateException e) {
            why = e.getCause().getMessage();
            return false;
        }
    }

    private static String sameKey(String table) {
        return Sql.all(
                        """
                        select 't.' || a.attname || ' = k.' || a.attname from pg_index i
                          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                         where i.indisprimary and i.indrelid = cast(? as regclass)""",
                        table)
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining(" and "));
    }

    private String filled(String sql) {
        return sql.replace("%word", word)
                .replace("%person", id.toString())
                .replace("%other", other)
                .replace("%name", name);
    }

    private static String ofBooking(String columns, String values) {
        return "insert into " + columns + " select b.id, " + values
                + " from booking b where b.person_id = '%person' order by random() limit 1 on conflict do nothing";
    }

    private static String item(String status, int position) {
        return """
                insert into pack_item (pack_id, position, resource_id, note)
                select p.id, %d, r.id, '%%word %s' from pack p, learning_resource r
                 where p.owner_id = '%%person' and p.status = '%s' limit 1"""
                .formatted(position, status, status);
    }
}
