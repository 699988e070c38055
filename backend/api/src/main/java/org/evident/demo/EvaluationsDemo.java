package org.evident.demo;

import java.util.List;

/** What those who came to learning events answered, and who has yet to. */
final class EvaluationsDemo {

    /** 0 to 1, the same for the same text. */
    private static final String CHANCE = "(cast(cast('x' || substr(md5(%s), 1, 4) as bit(16)) as int) / 65536.0)";

    /** From before to after people know more; a few do not know. Amara has yet to answer. */
    private static final String ANSWERS =
            """
            insert into evaluation_answer (id, evaluation_id, person_id, organisation_id, manager_id, scores, texts, answered_at, changed_at)
            select uuidv7(), g.evaluation, g.person_id, g.organisation_id, g.manager_id, s.scores, t.texts, g.moment, g.moment
              from (select v.id as evaluation, v.stage, x.texts, x.manager_id, b.person_id, b.organisation_id,
                           row_number() over (partition by v.id order by b.number) as n,
                           case v.stage when 'follow-up' then now() - interval '1 day'
                                else evaluation_opens(v.stage, e.starts_at, e.ends_at) + interval '1 day' end as moment
                      from jsonb_to_recordset(:rows -> 'answers') as x (event_id uuid, stage text, share numeric, texts jsonb, manager_id uuid)
                      join evaluation v on v.event_id = x.event_id and v.stage = x.stage join learning_event e on e.id = x.event_id
                      join booking b on b.event_id = x.event_id join attendance a on a.booking_id = b.id and a.how in ('attended', 'part')
                     where %s < x.share and b.person_id <> '00000000-0000-7000-8000-000000000101') g
             cross join lateral (select jsonb_object_agg(u.key, case when c.chance < 0.04 then -1 else
                    least(5, cast(floor(c.chance * 3) as int) + case g.stage when 'baseline' then 1 else 3 end) end) as scores
                    from evaluation_usual_question u cross join lateral (select %s as chance) c
                   where u.stage = g.stage and u.form = 'scale') s
             cross join lateral (select jsonb_object_agg(k.key, k.value ->> cast(g.n as int) - 1) as texts
                    from jsonb_each(g.texts) k where g.n <= jsonb_array_length(k.value)) t"""
                    .formatted(
                            CHANCE.formatted("cast(b.person_id as text) || v.stage || e.title"),
                            CHANCE.formatted("cast(g.person_id as text) || u.key || g.stage"));

    private static final String SETTLED =
            """
            update evaluation v set questions = (select jsonb_agg(jsonb_build_object('key', u.key, 'level', u.level, 'form', u.form,
                   'question', u.question, 'low', u.low, 'high', u.high) order by u.position)
                   from evaluation_usual_question u where u.stage = v.stage)
              from jsonb_to_recordset(:rows -> 'answers') as x (event_id uuid, stage text)
             where v.event_id = x.event_id and v.stage = x.stage""";

    /** Everyone who was there has been asked once; whoever has not answered hears again the day after tomorrow. */
    private static final String ASKED =
            """
            insert into evaluation_ask (evaluation_id, person_id, times, asked_at, next_at)
            select v.id, b.person_id, 1, evaluation_opens(v.stage, e.starts_at, e.ends_at),
                   case when not exists (select 1 from evaluation_answer w where w.evaluation_id = v.id and w.person_id = b.person_id)
                        and v.stage <> 'baseline' then now() + interval '2 days' end
              from jsonb_to_recordset(:rows -> 'answers') as x (event_id uuid, stage text)
              join evaluation v on v.event_id = x.event_id and v.stage = x.stage join learning_event e on e.id = v.event_id
              join booking b on b.event_id = e.id join attendance a on a.booking_id = b.id and a.how in ('attended', 'part')""";

    static final List<String> STEPS = List.of(ANSWERS, SETTLED, ASKED);

    private EvaluationsDemo() {}
}
