package org.evident.demo;

import java.util.List;

/** How decisions, with the evidence on their three sides, become rows. */
final class DecisionsDemo {

    static final String FILE = "demo/decisions.json";

    static final List<String> STEPS = List.of(
            """
            insert into decision (id, person_id, state, visibility, title, question, context, reference_code, people_missing,
                against, change_mind, conclusion, plain_version, decided_on, review_on, created_at, updated_at)
            select x.id, x.person_id, x.state, x.visibility, x.title, x.question, x.context, x.reference_code,
                coalesce(x.people_missing, ''), x.against, x.change_mind, x.conclusion, coalesce(x.plain_version, ''),
                cast(now() at time zone 'Europe/London' as date) - x.decided_days_ago,
                cast(now() at time zone 'Europe/London' as date) + x.review_in_days,
                now() - make_interval(days => x.decided_days_ago), now() - make_interval(days => x.decided_days_ago)
              from jsonb_to_recordset(:rows -> 'decisions') as x (id uuid, person_id uuid, state text, visibility text, title text,
                question text, context text, reference_code text, people_missing text, against text, change_mind text,
                conclusion text, plain_version text, decided_days_ago int, review_in_days int)""",
            """
            insert into decision_evidence (decision_id, position, side, sub_kind, text, strength, relevance, limits, link_kind,
                link_id, link_title)
            select x.id, e.position - 1, e.item ->> 'side', e.item ->> 'sub_kind', e.item ->> 'text', e.item ->> 'strength',
                e.item ->> 'relevance', e.item ->> 'limits', e.item ->> 'link_kind', cast(e.item ->> 'link_id' as uuid),
                e.item ->> 'link_title'
              from jsonb_to_recordset(:rows -> 'decisions') as x (id uuid, evidence jsonb)
             cross join jsonb_array_elements(x.evidence) with ordinality as e (item, position)""",
            """
            insert into decision_flag (decision_id, resource_id, withdrawn, ended_at)
            select x.id, cast(f ->> 'resource_id' as uuid), cast(f ->> 'withdrawn' as boolean),
                now() - make_interval(days => cast(f ->> 'days_ago' as int))
              from jsonb_to_recordset(:rows -> 'decisions') as x (id uuid, flags jsonb)
             cross join jsonb_array_elements(coalesce(x.flags, '[]')) as f""",
            """
            insert into share (kind, thing_id, owner_id, with_id, purpose, may_comment, until, created_at)
            select 'decision', thing_id, owner_id, with_id, 'supervision', true, now() + interval '90 days', now()
              from jsonb_to_recordset(:rows -> 'shares') as x (thing_id uuid, owner_id uuid, with_id uuid)
            on conflict do nothing""");

    private DecisionsDemo() {}
}
