package org.evident.demo;

import java.util.List;

/**
 * Eighteen months of visits that end today: busier on working days, after the launch and after the campaign, quieter in
 * August and at Christmas. The same on every load: what looks like chance is a hash of the day's number.
 */
final class VisitsDemo {

    /** 0 to 1, the same for the same text. */
    private static final String CHANCE = "(cast(cast('x' || substr(md5(%s), 1, 4) as bit(16)) as int) / 65536.0)";

    /** Rounded along a running share, so that the parts add up to exactly the whole. */
    private static final String DAYS =
            """
            insert into visit_day (organisation_id, day, visits)
            with hub as (
              select organisation_id, visits, campaign_days_ago,
                     cast(current_date - interval '18 months' as date) - 1 as launch
                from jsonb_to_recordset(:rows -> 'hubs') as x (organisation_id uuid, visits int, campaign_days_ago int)
            ), weighed as (
              select h.organisation_id, h.visits, launch + n as day,
                     case when n = 0 then 6 else
                     case cast(extract(isodow from launch + n) as int) when 1 then 1.1 when 2 then 1.25 when 3 then 1.2
                          when 4 then 1.05 when 5 then 0.7 else 0.14 end
                     * case when extract(month from launch + n) = 8 then 0.55
                            when to_char(launch + n, 'MMDD') between '1221' and '1231' then 0.25 else 1 end
                     * (0.8 + 0.6 * n / 550.0 + 1.3 * exp(-n / 18.0))
                     * case when launch + n < current_date - campaign_days_ago then 1
                            else 1.45 + 0.8 * exp(-(launch + n - current_date + campaign_days_ago) / 21.0) end
                     * (0.7 + 0.6 * """
                    + CHANCE.formatted("cast(organisation_id as text) || 'day' || n")
                    + """
                     ) end as weight
                from hub h cross join lateral generate_series(0, current_date - launch) n
            ), shared as (
              select *, sum(weight) over (partition by organisation_id order by day)
                        / sum(weight) over (partition by organisation_id) as share from weighed
            ), counted as (
              select organisation_id, day, cast(round(visits * share)
                     - round(visits * lag(share, 1, 0) over (partition by organisation_id order by day)) as int) as n
                from shared
            )
            select organisation_id, day, n from counted where n > 0""";

    /** A few are read often and many seldom. The campaign brings carers, and sends people to Research in Practice. */
    private static final String RESOURCES =
            """
            insert into visit_month (organisation_id, object_kind, month, object_id, visits)
            with hub as (
              select organisation_id, current_date - campaign_days_ago as campaign
                from jsonb_to_recordset(:rows -> 'hubs') as x (organisation_id uuid, campaign_days_ago int)
            ), months as (
              select organisation_id, cast(date_trunc('month', day) as date) as month, sum(visits) as visits
                from visit_day group by 1, 2
            ), ranked as (
              select h.*, r.id, r.for_carers, p.slug as provider, row_number() over (
                       partition by h.organisation_id order by """
                    + CHANCE.formatted("cast(r.id as text) || 'rank'")
                    + """
                     ) as place
                from hub h join learning_resource r on r.status in ('published', 'review-due')
                 and (r.place = 'public' or h.organisation_id <> '00000000-0000-0000-0000-000000000000'
                      and r.place in ('network', cast(h.organisation_id as text)))
                left join provider p on p.id = r.provider_id
            ), read as (
              select r.organisation_id, m.month, r.id, least(m.visits, round(m.visits * 0.5 / (place + 2)
                     * case when provider = 'research-in-practice' then case when month < campaign then 0.9 else 1.4 end else 1 end
                     * case when for_carers then case when month < campaign then 0.4 else 1.4 end else 1 end
                     * (0.6 + 0.8 * """
                    + CHANCE.formatted("cast(r.id as text) || to_char(m.month, 'MM')")
                    + """
                     ))) as n
                from ranked r join months m using (organisation_id)
            )
            select organisation_id, 'resource', month, id, cast(n as int) from read where n > 0""";

    /** In a visit a topic or provider counts once, however many of its resources are read. */
    private static final String ABOVE =
            """
            insert into visit_month (organisation_id, object_kind, month, object_id, visits)
            select organisation_id, kind, month, id, cast(least(visits, greatest(most, round(0.85 * all_of))) as int)
              from (select v.organisation_id, o.kind, v.month, o.id, max(v.visits) as most, sum(v.visits) as all_of
                      from visit_month v cross join lateral (
                           select 'topic' as kind, topic_id as id from resource_topic where resource_id = v.object_id
                           union all
                           select 'provider', provider_id from learning_resource
                            where id = v.object_id and provider_id is not null) o
                     where v.object_kind = 'resource' group by 1, 2, 3, 4) x
              join (select organisation_id, cast(date_trunc('month', day) as date) as month, sum(visits) as visits
                      from visit_day group by 1, 2) h using (organisation_id, month)
             where jsonb_array_length(:rows -> 'hubs') > 0""";

    private static final String MARKERS =
            """
            insert into visit_marker (id, organisation_id, name, kind, day, created_at)
            select id, organisation_id, name, kind, coalesce(current_date - days_ago,
                   (select min(day) from visit_day d where d.organisation_id = x.organisation_id)), now()
              from jsonb_to_recordset(:rows -> 'markers') as x (id uuid, organisation_id uuid, name text, kind text,
                   days_ago int)""";

    static final List<String> STEPS = List.of(DAYS, RESOURCES, ABOVE, MARKERS);

    private VisitsDemo() {}
}
