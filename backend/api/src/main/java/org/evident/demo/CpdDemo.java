package org.evident.demo;

import java.util.List;

/** How pieces of CPD become rows. Their days count back from today. */
final class CpdDemo {

    static final String FILE = "demo/cpd.json";

    static final List<String> STEPS = List.of(
            """
            insert into cpd_record (id, person_id, stage, kind, title, description, happened_on, due_on, minutes, learning, impact,
                peer_setting, peer_name, peer_text, created_at, updated_at, completed_at)
            select x.id, x.person_id, x.stage, x.kind, x.title, coalesce(x.description, ''), current_date - x.days_ago,
                current_date + x.due_in_days, x.minutes, coalesce(x.learning, ''), coalesce(x.impact, ''), x.peer_setting,
                coalesce(x.peer_name, ''), coalesce(x.peer_text, ''), now() - make_interval(days => coalesce(x.days_ago, 3)),
                now() - make_interval(days => coalesce(x.saved_days_ago, x.days_ago, 3)),
                case x.stage when 'complete' then now() - make_interval(days => coalesce(x.saved_days_ago, x.days_ago)) end
              from jsonb_to_recordset(:rows -> 'records') as x (id uuid, person_id uuid, stage text, kind text, title text,
                description text, days_ago int, saved_days_ago int, due_in_days int, minutes int, learning text, impact text,
                peer_setting text, peer_name text, peer_text text)""",
            """
            insert into cpd_link (record_id, kind, thing_id, title, position)
            select x.id, l.link ->> 'kind', cast(l.link ->> 'id' as uuid), l.link ->> 'title', l.position - 1
              from jsonb_to_recordset(:rows -> 'records') as x (id uuid, links jsonb)
             cross join jsonb_array_elements(coalesce(x.links, '[]')) with ordinality as l (link, position)""",
            """
            insert into cpd_standard (record_id, item_id)
            select x.id, i.id
              from jsonb_to_recordset(:rows -> 'records') as x (id uuid, standards jsonb)
             cross join jsonb_array_elements_text(coalesce(x.standards, '[]')) as s (name)
              join framework f on f.slug = split_part(s.name, '/', 1)
              join framework_version v on v.framework_id = f.id and daterange(v.starts_on, v.ends_on, '[]') @> current_date
                   and v.starts_on is not null
              join framework_item i on i.version_id = v.id and i.code = split_part(s.name, '/', 2)""");

    private CpdDemo() {}
}
