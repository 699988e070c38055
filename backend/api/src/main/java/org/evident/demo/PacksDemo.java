package org.evident.demo;

import java.util.List;

/** How packs, team lists and what was sent become rows. */
final class PacksDemo {

    static final String FILE = "demo/packs.json";

    static final List<String> STEPS = List.of(
            """
            insert into pack (id, title, introduction, purpose, questions, status, visibility, organisation_id,
                service_area_id, team_id, for_carers, owner_id, copied_from_id, created_at, updated_at)
            select x.id, x.title, x.introduction, x.purpose, array(select jsonb_array_elements_text(coalesce(x.questions, '[]'))),
                coalesce(x.status, 'shared'), x.visibility, o.id, x.service_area_id, x.team_id, coalesce(x.for_carers, false),
                x.owner_id, x.copied_from_id, now() - make_interval(days => x.days_ago), now() - make_interval(days => x.days_ago)
              from jsonb_to_recordset(:rows -> 'packs') as x (id uuid, title text, introduction text, purpose text,
                questions jsonb, status text, visibility text, organisation text, service_area_id uuid, team_id uuid,
                for_carers boolean, owner_id uuid, copied_from_id uuid, days_ago int)
              join organisation o on o.alias = x.organisation
             order by x.days_ago desc""",
            """
            insert into pack_item (pack_id, position, resource_id, note, minutes)
            select x.id, i.position - 1, cast(i.item ->> 'resource_id' as uuid), i.item ->> 'note', cast(i.item ->> 'minutes' as int)
              from jsonb_to_recordset(:rows -> 'packs') as x (id uuid, items jsonb)
             cross join jsonb_array_elements(x.items) with ordinality as i (item, position)""",
            """
            insert into team_list (id, title, introduction, organisation_id, service_area_id, team_id, set_by, created_at, updated_at)
            select x.id, x.title, x.introduction, o.id, x.service_area_id, x.team_id, x.set_by,
                now() - make_interval(days => x.days_ago), now() - make_interval(days => x.days_ago)
              from jsonb_to_recordset(:rows -> 'teamLists') as x (id uuid, title text, introduction text, organisation text,
                service_area_id uuid, team_id uuid, set_by uuid, days_ago int)
              join organisation o on o.alias = x.organisation""",
            """
            insert into team_list_item (list_id, position, resource_id, due_on, note)
            select x.id, i.position - 1, cast(i.item ->> 'resource_id' as uuid),
                current_date + cast(i.item ->> 'due_in_days' as int), i.item ->> 'note'
              from jsonb_to_recordset(:rows -> 'teamLists') as x (id uuid, items jsonb)
             cross join jsonb_array_elements(x.items) with ordinality as i (item, position)""",
            """
            insert into team_list_tick (list_id, resource_id, person_id, ticked_at)
            select list_id, resource_id, person_id, now() - interval '1 day'
              from jsonb_to_recordset(:rows -> 'ticks') as x (list_id uuid, resource_id uuid, person_id uuid)""",
            """
            insert into notice (person_id, key, kind, title, detail, address, created_at)
            select person_id, key, 'sent', title, detail, address, now() - make_interval(hours => hours_ago)
              from jsonb_to_recordset(:rows -> 'sent') as x (person_id uuid, key text, title text, detail text, address text,
                hours_ago int)""");

    private PacksDemo() {}
}
