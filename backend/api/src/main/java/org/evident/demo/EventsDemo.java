package org.evident.demo;

import java.util.List;

/**
 * Learning events in every state, with who comes. Days are weekdays counted from the one that comes next, so that a
 * session is never on a Sunday; times are local.
 */
final class EventsDemo {

    static final String FILE = "demo/events.json";

    private static final String DAY =
            "(current_date + coalesce(x.in_days, (x.weekday - extract(isodow from current_date)::int + 6) % 7 + 1 + 7 * x.week))";

    static final List<String> STEPS = List.of(
            """
            insert into person (id, display_name, given_name)
            select id, display_name, given_name from jsonb_to_recordset(:rows -> 'people')
                as x (id uuid, display_name text, given_name text) on conflict (id) do nothing""",
            """
            insert into event_series (id, organisation_id, title, rule, starts_on, owner_id, created_at, updated_at)
            select x.id, o.id, x.title, x.rule, %s, x.owner_id, now() - interval '40 days', now() - interval '40 days'
              from jsonb_to_recordset(:rows -> 'series') as x (id uuid, organisation text, title text, rule text, weekday int,
                week int, in_days int, owner_id uuid) join organisation o on o.alias = x.organisation"""
                    .formatted(DAY),
            """
            insert into event_series_area (series_id, position, service_area_id, days_later)
            select x.id, a.position - 1, cast(a.area ->> 'service_area_id' as uuid), cast(a.area ->> 'days_later' as int)
              from jsonb_to_recordset(:rows -> 'series') as x (id uuid, areas jsonb)
             cross join jsonb_array_elements(x.areas) with ordinality as a (area, position)""",
            """
            insert into learning_event (id, organisation_id, kind, title, summary, description, outcomes, starts_at, ends_at, mode,
                venue, access_info, join_url, joining_info, capacity, minimum, approval, asks_offers, protected_minutes, visibility,
                service_area_id, team_id, for_carers, audience_kinds, audience_roles, audience_levels, status, status_reason,
                recording_resource_id, shared_note, owner_id, is_template, series_id, series_day, ical_uid, ical_sequence,
                created_at, updated_at, published_at)
            select x.id, o.id, x.kind, x.title, coalesce(x.summary, ''), coalesce(x.description, ''),
                array(select jsonb_array_elements_text(coalesce(x.outcomes, '[]'))),
                (d.day + cast(x.starts as time)) at time zone 'Europe/London', (d.day + cast(x.ends as time)) at time zone 'Europe/London',
                x.mode, x.venue, x.access_info, x.join_url, x.joining_info, x.capacity, x.minimum, x.approval,
                coalesce(x.asks_offers, false), coalesce(x.protected_minutes, 0), x.visibility, x.service_area_id, x.team_id,
                coalesce(x.for_carers, false), array(select jsonb_array_elements_text(coalesce(x.audience_kinds, '[]'))),
                array(select jsonb_array_elements_text(coalesce(x.audience_roles, '[]'))),
                array(select jsonb_array_elements_text(coalesce(x.audience_levels, '[]'))), x.status, x.status_reason,
                x.recording_resource_id, x.shared_note, x.owner_id, coalesce(x.template, false), x.series_id,
                case when x.series_id is not null then d.day end, x.id || '@evident',
                case when x.status in ('cancelled', 'postponed') then 1 else 0 end,
                d.known - interval '40 days', d.known - interval '30 days', case when x.status <> 'draft' then d.known - interval '30 days' end
              from jsonb_to_recordset(:rows -> 'events') as x (id uuid, organisation text, kind text, title text, summary text,
                description text, outcomes jsonb, weekday int, week int, in_days int, starts text, ends text, mode text, venue text,
                access_info text, join_url text, joining_info text, capacity int, minimum int, approval boolean, asks_offers boolean,
                protected_minutes int, visibility text, service_area_id uuid, team_id uuid, for_carers boolean, audience_kinds jsonb,
                audience_roles jsonb, audience_levels jsonb, status text, status_reason text, recording_resource_id uuid,
                shared_note text, owner_id uuid, template boolean, series_id uuid)
              join organisation o on o.alias = x.organisation cross join lateral (select %s as day,
                least(now(), coalesce(%s, current_date)) as known) d"""
                    .formatted(DAY, DAY),
            """
            update event_series s set model_id = x.model_id
              from jsonb_to_recordset(:rows -> 'series') as x (id uuid, model_id uuid) where s.id = x.id""",
            """
            insert into event_resource (event_id, position, resource_id, moment, note)
            select x.id, i.position - 1, cast(i.item ->> 'resource_id' as uuid), i.item ->> 'moment', i.item ->> 'note'
              from jsonb_to_recordset(:rows -> 'events') as x (id uuid, resources jsonb)
             cross join jsonb_array_elements(x.resources) with ordinality as i (item, position)""",
            """
            insert into event_agenda_item (event_id, position, at, title)
            select x.id, i.position - 1, cast(i.item ->> 'at' as time), i.item ->> 'title'
              from jsonb_to_recordset(:rows -> 'events') as x (id uuid, agenda jsonb)
             cross join jsonb_array_elements(x.agenda) with ordinality as i (item, position)""",
            """
            insert into event_person (event_id, person_id, part)
            select x.id, cast(i.item ->> 'person_id' as uuid), i.item ->> 'part'
              from jsonb_to_recordset(:rows -> 'events') as x (id uuid, people jsonb) cross join jsonb_array_elements(x.people) as i (item)""",
            """
            insert into event_allocation (event_id, organisation_id, places)
            select x.id, o.id, cast(i.item ->> 'places' as int)
              from jsonb_to_recordset(:rows -> 'events') as x (id uuid, allocations jsonb)
             cross join jsonb_array_elements(coalesce(x.allocations, '[]')) as i (item) join organisation o on o.alias = i.item ->> 'organisation'""",
            """
            insert into event_framework_item (event_id, item_id)
            select x.id, f.id from jsonb_to_recordset(:rows -> 'events') as x (id uuid, framework_codes jsonb)
             cross join jsonb_array_elements(coalesce(x.framework_codes, '[]')) as i (pair)
              join framework w on w.slug = i.pair ->> 0
              join framework_version v on v.framework_id = w.id and v.starts_on <= current_date
                   and (v.ends_on is null or v.ends_on >= current_date)
              join framework_item f on f.version_id = v.id and f.code = i.pair ->> 1""",
            """
            insert into booking (id, event_id, pool_id, number, person_id, organisation_id, service_area_id, team_id, state, approval,
                booked_at, changed_at, offered_until, offer_text, ask_text)
            select uuidv7(), x.event_id, p.id, row_number() over (partition by p.id order by r.line, n.position), m.person,
                coalesce(s.organisation_id, o.id, e.organisation_id), coalesce(s.service_area_id, x.area), coalesce(s.team_id, x.team), x.state,
                case when x.state = 'requested' then 'pending' when x.state = 'declined' then 'declined' when e.approval then 'approved' else 'not-needed' end,
                least(now(), e.starts_at) - interval '20 days' + make_interval(mins => cast(r.line * 60 + n.position as int)),
                least(now(), e.starts_at) - interval '6 days',
                case when x.state = 'offered' then least(now() + interval '30 hours', now() + (e.starts_at - now()) / 2) end, x.offer ->> n.id, x.ask ->> n.id
              from jsonb_array_elements(:rows -> 'bookings') with ordinality as r (item, line)
             cross join lateral jsonb_to_record(r.item) as x (event_id uuid, state text, people jsonb, offer jsonb, ask jsonb, area uuid, team uuid, organisation text)
             cross join jsonb_array_elements_text(x.people) with ordinality as n (id, position)
             cross join lateral (select cast(n.id as uuid) as person) m
              join learning_event e on e.id = x.event_id join event_pool p on p.event_id = e.id and p.organisation_id is null
              left join organisation o on o.alias = x.organisation
              left join lateral (select * from membership b where b.person_id = m.person and b.ends_on is null
                   order by b.organisation_id = e.organisation_id desc, b.id limit 1) s on true""",
            """
            update event_pool p set next_number = b.last + 1
              from (select pool_id, max(number) as last from booking group by pool_id) b where b.pool_id = p.id and :rows is not null""",
            """
            insert into event_interest (event_id, person_id, created_at)
            select event_id, person_id, now() - interval '3 days' from jsonb_to_recordset(:rows -> 'interest') as x (event_id uuid, person_id uuid)""",
            """
            insert into event_contribution (event_id, person_id, text, named, consented_at)
            select event_id, person_id, text, named, now() - interval '2 days'
              from jsonb_to_recordset(:rows -> 'contributions') as x (event_id uuid, person_id uuid, text text, named boolean)""",
            """
            insert into event_team_note (event_id, team_id, text, author_id, updated_at)
            select event_id, team_id, text, author_id, now() - interval '2 days'
              from jsonb_to_recordset(:rows -> 'teamNotes') as x (event_id uuid, team_id uuid, text text, author_id uuid)""");

    private EventsDemo() {}
}
