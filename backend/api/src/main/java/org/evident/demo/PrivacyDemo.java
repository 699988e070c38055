package org.evident.demo;

import java.util.List;

/** Northdown's people who left, a hold, requests in each state, and a preview that the API counts when it has started. */
final class PrivacyDemo {

    static final String FILE = "demo/privacy.json";

    private static final String NORTHDOWN = "'00000000-0000-7000-8000-000000000001'";

    /** A month or three from receipt, moved off a weekend. */
    private static final String DUE =
            """
            (select d + case extract(isodow from d) when 6 then 2 when 7 then 1 else 0 end
               from cast(current_date - x.received + case when x.extended is null then interval '1 month'
                    else interval '3 months' end as date) d)""";

    static final List<String> STEPS = List.of(
            """
            insert into person (id, display_name, given_name)
            select id, display_name, given_name from jsonb_to_recordset(:rows -> 'people')
                as x (id uuid, display_name text, given_name text)
            on conflict (id) do nothing""",
            """
            insert into membership (id, person_id, organisation_id, service_area_id, kind, starts_on, ends_on)
            select id, person_id, %s, service_area_id, kind, current_date - starts_days_ago, current_date - ended_days_ago
              from jsonb_to_recordset(:rows -> 'memberships') as x (id uuid, person_id uuid, service_area_id uuid, kind text,
                   starts_days_ago int, ended_days_ago int)"""
                    .formatted(NORTHDOWN),
            """
            insert into reading_list_item (person_id, resource_id, status, added_at)
            select person_id, resource_id, 'to-read', now() - make_interval(days => days_ago)
              from jsonb_to_recordset(:rows -> 'kept') as x (person_id uuid, resource_id uuid, days_ago int)""",
            """
            insert into retention_rule (organisation_id, record_class, person_class, version, years, months, counted_from,
                source, reason, effective_on, changed_at)
            select %s, record_class, person_class, 1, years, months, counted_from, source, reason, current_date - 30, now()
              from jsonb_to_recordset(:rows -> 'rules') as x (record_class text, person_class text, years int, months int,
                   counted_from text, source text, reason text)"""
                    .formatted(NORTHDOWN),
            """
            insert into legal_hold (id, organisation_id, person_id, reason, placed_by, placed_at)
            select id, %s, person_id, reason, '00000000-0000-7000-8000-000000000104', now() - make_interval(days => days_ago)
              from jsonb_to_recordset(:rows -> 'holds') as x (id uuid, person_id uuid, reason text, days_ago int)"""
                    .formatted(NORTHDOWN),
            """
            insert into rights_request (id, organisation_id, person_id, requester_name, kind, words, channel, state, received_on,
                extended_on, paused_on, due_on, closed_on, created_at)
            select x.id, %s, x.person_id, x.name, x.kind, x.words, x.channel, x.state, current_date - x.received,
                   current_date - x.extended, current_date - x.paused, %s, current_date - x.closed,
                   now() - make_interval(days => x.received)
              from jsonb_to_recordset(:rows -> 'requests') as x (id uuid, person_id uuid, name text, kind text, words text,
                   channel text, state text, received int, extended int, paused int, closed int)"""
                    .formatted(NORTHDOWN, DUE),
            """
            insert into rights_request_step (request_id, position, step, by_id, note, at)
            select request_id, position, step, by_id, note, now() - make_interval(days => days_ago)
              from jsonb_to_recordset(:rows -> 'steps') as x (request_id uuid, position int, step text, by_id uuid, note text,
                   days_ago int)""",
            """
            insert into consent (person_id, purpose, version, given, how, said_at)
            select person_id, purpose, 1, given, 'in-the-app', now() - make_interval(days => days_ago)
              from jsonb_to_recordset(:rows -> 'consents') as x (person_id uuid, purpose text, given boolean, days_ago int)""",
            """
            insert into record_viewing (person_id, viewer_id, viewer_name, what, organisation_id, roles, at)
            select person_id, viewer_id, viewer_name, what, %s, array(select jsonb_array_elements_text(roles)),
                   now() - make_interval(hours => hours_ago)
              from jsonb_to_recordset(:rows -> 'viewings') as x (person_id uuid, viewer_id uuid, viewer_name text, what text,
                   roles jsonb, hours_ago int)"""
                    .formatted(NORTHDOWN),
            """
            insert into retention_run (id, organisation_id, kind, day, state, asked_by, started_at)
            select id, %s, 'preview', current_date, 'waiting', asked_by, now()
              from jsonb_to_recordset(:rows -> 'previews') as x (id uuid, asked_by uuid)"""
                    .formatted(NORTHDOWN),
            """
            insert into outbox_message (id, kind, unique_key, payload, created_at, due_at)
            select uuidv7(), 'retention-run', 'retention-run:' || id, jsonb_build_object('runId', id), now(), now()
              from jsonb_to_recordset(:rows -> 'previews') as x (id uuid)""");

    private PrivacyDemo() {}
}
