package org.evident.demo;

import java.util.List;

/** What people say of themselves, one who is about to leave and one who has moved. */
final class WorkforceDemo {

    static final String FILE = "demo/workforce.json";

    static final List<String> STEPS = List.of(
            """
            insert into person (id, display_name, given_name)
            select id, display_name, given_name from jsonb_to_recordset(:rows -> 'people')
                as x (id uuid, display_name text, given_name text)
            on conflict (id) do nothing""",
            """
            insert into membership (id, person_id, organisation_id, service_area_id, team_id, kind, starts_on, ends_on)
            select x.id, x.person_id, o.id, x.service_area_id, x.team_id, 'employee', current_date - x.starts_days_ago,
                   current_date - x.ended_days_ago
              from jsonb_to_recordset(:rows -> 'memberships') as x (id uuid, person_id uuid, organisation text,
                   service_area_id uuid, team_id uuid, starts_days_ago int, ended_days_ago int)
              join organisation o on o.alias = x.organisation""",
            """
            insert into profile (person_id, version, profession, regulator, registered_on, career_level, works_with, service,
                   welcomed_at, updated_at)
            select person_id, 1, profession, regulator, current_date - registered_days_ago, career_level, works_with, service,
                   now(), now()
              from jsonb_to_recordset(:rows -> 'profiles') as x (person_id uuid, profession text, regulator text,
                   registered_days_ago int, career_level text, works_with text, service text)""",
            """
            insert into access_needs (person_id, note, updated_at)
            select person_id, note, now() from jsonb_to_recordset(:rows -> 'accessNeeds') as x (person_id uuid, note text)""",
            """
            insert into pack (id, title, introduction, purpose, status, visibility, organisation_id, service_area_id, team_id,
                   owner_id, created_at, updated_at)
            select x.id, x.title, x.introduction, x.purpose, 'shared', 'team', o.id, x.service_area_id, x.team_id, x.owner_id,
                   now() - make_interval(days => x.days_ago), now() - make_interval(days => x.days_ago)
              from jsonb_to_recordset(:rows -> 'packs') as x (id uuid, title text, introduction text, purpose text,
                   organisation text, service_area_id uuid, team_id uuid, owner_id uuid, days_ago int)
              join organisation o on o.alias = x.organisation""",
            """
            insert into pack_item (pack_id, position, resource_id)
            select x.id, i.position - 1, cast(i.item as uuid)
              from jsonb_to_recordset(:rows -> 'packs') as x (id uuid, items jsonb)
             cross join jsonb_array_elements_text(x.items) with ordinality as i (item, position)""",
            """
            update topic_layer l set owner_id = x.owner_id
              from jsonb_to_recordset(:rows -> 'layers') as x (id uuid, owner_id uuid) where l.id = x.id""",
            """
            insert into movement (id, kind, state, organisation_id, person_id, day, membership_id, service_area_id, team_id,
                   planned_by, planned_at, done_at)
            select x.id, x.kind, x.state, o.id, x.person_id, current_date + x.in_days, x.membership_id, x.service_area_id, x.team_id,
                   x.planned_by, now() - interval '3 days' + make_interval(days => least(x.in_days, 0)),
                   case when x.state = 'done' then now() + make_interval(days => x.in_days) end
              from jsonb_to_recordset(:rows -> 'movements') as x (id uuid, kind text, state text, organisation text, person_id uuid,
                   in_days int, membership_id uuid, service_area_id uuid, team_id uuid, planned_by uuid)
              join organisation o on o.alias = x.organisation""",
            """
            insert into movement_heir (movement_id, kind, heir_id)
            select movement_id, kind, heir_id from jsonb_to_recordset(:rows -> 'heirs') as x (movement_id uuid, kind text, heir_id uuid)""",
            """
            insert into outbox_message (id, kind, unique_key, payload, created_at, due_at)
            select uuidv7(), 'movements', 'movements:' || id || ':0', jsonb_build_object('id', id), now(),
                   (current_date + in_days + 1)::timestamp at time zone 'Europe/London'
              from jsonb_to_recordset(:rows -> 'movements') as x (id uuid, state text, in_days int) where state = 'planned'""");

    private WorkforceDemo() {}
}
