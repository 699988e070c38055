package org.evident.demo;

import java.util.List;

/** What organisations say of the demonstration resources, and the versions with which their histories begin. */
final class EditorialDemo {

    static final List<String> STEPS = List.of(
            """
            update learning_resource r set edition = x.edition
              from jsonb_to_recordset(:rows -> 'editions') as x (id uuid, edition text) where r.id = x.id""",
            """
            update learning_resource r set review_by = current_date + x.in_days, owner_id = x.owner_id
              from jsonb_to_recordset(:rows -> 'reviews') as x (id uuid, owner_id uuid, in_days int) where r.id = x.id""",
            """
            update learning_resource r set created_by = x.person_id, return_note = x.return_note
              from jsonb_to_recordset(:rows -> 'authors') as x (id uuid, person_id uuid, return_note text) where r.id = x.id""",
            """
            update learning_resource r set supersedes_id = x.older
              from jsonb_to_recordset(:rows -> 'successions') as x (older uuid, newer uuid) where r.id = x.newer""",
            """
            update learning_resource r set replaced_by = x.newer
              from jsonb_to_recordset(:rows -> 'successions') as x (older uuid, newer uuid) where r.id = x.older""",
            """
            insert into resource_version (resource_id, number, act, person_id, content, at)
            select r.id, 1, 'add', r.owner_id, c.content, r.created_at
              from learning_resource r join resource_content c on c.id = r.id
             where jsonb_exists(:rows, 'editions') and not exists (select 1 from resource_version v where v.resource_id = r.id)""",
            """
            insert into context_note (resource_id, organisation_id, text, written_by, written_at)
            select resource_id, organisation_id, text, person_id, now() - make_interval(days => days_ago)
              from jsonb_to_recordset(:rows -> 'contextNotes') as x (resource_id uuid, organisation_id uuid, person_id uuid,
                   text text, days_ago int)""",
            """
            insert into resource_use (resource_id, context, person_id, note, visibility, organisation_ids, used_at)
            select x.resource_id, x.context, x.person_id, x.note, x.visibility, array_agg(distinct m.organisation_id),
                   now() - make_interval(days => x.days_ago)
              from jsonb_to_recordset(:rows -> 'uses') as x (resource_id uuid, person_id uuid, context text, note text,
                   visibility text, days_ago int)
              join membership m on m.person_id = x.person_id
             group by x.resource_id, x.context, x.person_id, x.note, x.visibility, x.days_ago""",
            """
            insert into appraisal (resource_id, organisation_id, answers, careful, appraised_by, appraised_at)
            select resource_id, organisation_id, answers, careful, person_id, now() - make_interval(days => days_ago)
              from jsonb_to_recordset(:rows -> 'appraisals') as x (resource_id uuid, organisation_id uuid, person_id uuid,
                   answers jsonb, careful text, days_ago int)""");

    private EditorialDemo() {}
}
