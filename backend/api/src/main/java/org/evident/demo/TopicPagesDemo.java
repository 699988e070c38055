package org.evident.demo;

import java.util.List;

/** The pages of the twelve topics: the core that the network's provider keeps, and what two councils lay over it. */
final class TopicPagesDemo {

    static final List<String> STEPS = List.of(
            """
            update topic set curated_by = o.id from organisation o
             where o.alias = :rows ->> 'curator' and topic.organisation_id is null""",
            """
            insert into topic_layer (id, topic_id, organisation_id, version, intro, sponsor_name, sponsor_role, sponsor_message,
                owner_id, review_by, audience_ids, updated_at, updated_by)
            select x.id, t.id, o.id, 1, coalesce(x.intro, ''), x.sponsor ->> 'name', x.sponsor ->> 'role', x.sponsor ->> 'message',
                x.owner, current_date + x.review_in_days,
                array(select a.id from jsonb_array_elements_text(x.audiences) with ordinality s(slug, n)
                        join audience a on a.slug = s.slug order by s.n),
                now() - make_interval(days => x.saved_days_ago), x.owner
              from jsonb_to_recordset(:rows -> 'layers') as x (id uuid, topic text, organisation text, owner uuid, intro text,
                sponsor jsonb, review_in_days int, saved_days_ago int, audiences jsonb)
              join topic t on t.slug = x.topic join organisation o on o.alias = x.organisation""",
            """
            insert into topic_section (id, layer_id, position, core_section_id, type, title, rule)
            select y.id, x.id, s.n - 1, y.core, y.type, y.title, y.rule
              from jsonb_to_recordset(:rows -> 'layers') as x (id uuid, sections jsonb)
             cross join jsonb_array_elements(x.sections) with ordinality s(value, n)
             cross join jsonb_to_record(s.value) as y (id uuid, core uuid, type text, title text, rule jsonb)""",
            """
            insert into topic_item (section_id, resource_id, position, pinned, note, placed_by)
            select cast(s.value ->> 'id' as uuid), y.resource, i.n - 1, coalesce(y.pinned, false), y.note, x.owner
              from jsonb_to_recordset(:rows -> 'layers') as x (owner uuid, sections jsonb)
             cross join jsonb_array_elements(x.sections) s(value)
             cross join jsonb_array_elements(s.value -> 'items') with ordinality i(value, n)
             cross join jsonb_to_record(i.value) as y (resource uuid, pinned boolean, note text)""",
            """
            insert into topic_page_change (topic_id, organisation_id, version, person_id, made_at, changes)
            select l.topic_id, l.organisation_id, 1, l.owner_id, l.updated_at,
                   jsonb_agg(jsonb_build_object('act', 'placed', 'section', coalesce(s.title, s.type), 'resourceId', i.resource_id)
                             order by s.position, i.position)
              from jsonb_to_recordset(:rows -> 'layers') as x (id uuid) join topic_layer l on l.id = x.id
              join topic_section s on s.layer_id = l.id join topic_item i on i.section_id = s.id
             group by l.id""");

    private TopicPagesDemo() {}
}
