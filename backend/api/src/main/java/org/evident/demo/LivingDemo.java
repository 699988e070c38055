package org.evident.demo;

import java.util.List;

/** Links as they were last looked at, and what people were told. */
final class LivingDemo {

    static final List<String> STEPS = List.of(
            """
            with looked_at as (
              insert into link_check (resource_id, url, host, state, checked_at, failures, first_failed_on, last_failed_on,
                last_status, next_check_at)
              select r.id, r.url, link_host(r.url), r.link_status,
                   date_trunc('hour', now()) - make_interval(hours => coalesce(x.hours_ago, cast(n * 5 % 300 as int))),
                   coalesce(x.failures, 0), current_date - x.first_days_ago, current_date - x.last_days_ago,
                   case when x.resource_id is null then 200 else x.last_status end,
                   now() + make_interval(hours => cast(30 + n * 5 % 300 as int))
              from (select *, row_number() over (order by id) as n from learning_resource where url is not null
                       and status in ('published', 'review-due')) r
              left join jsonb_to_recordset(:rows -> 'links') as x (resource_id uuid, hours_ago int, failures int,
                   first_days_ago int, last_days_ago int, last_status int) on x.resource_id = r.id
              returning host, next_check_at)
            insert into link_host (host, next_at, free_at)
            select host, min(next_check_at), now() from looked_at group by host""",
            """
            insert into notice (person_id, key, kind, title, detail, address, created_at, read_at, mailed_at)
            select person_id, key, kind, title, detail, address, now() - make_interval(hours => hours_ago),
                   now() - make_interval(hours => read_hours_ago), now() - make_interval(hours => hours_ago)
              from jsonb_to_recordset(:rows -> 'notices') as x (person_id uuid, key text, kind text, title text, detail text,
                   address text, hours_ago int, read_hours_ago int)""");

    private LivingDemo() {}
}
