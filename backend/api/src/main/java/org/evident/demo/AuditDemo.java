package org.evident.demo;

import java.util.List;

/** How what was done and who called become rows. */
final class AuditDemo {

    static final String FILE = "demo/audit.json";

    static final List<String> STEPS = List.of(
            """
            insert into audit_event (at, actor, what, organisation_id, thing, thing_id, person_id, detail)
            select now() - make_interval(days => x.days_ago), x.actor, x.what, x.organisation_id, x.thing, x.thing_id,
                   x.person_id, coalesce(x.detail, '{}')
              from jsonb_to_recordset(:rows -> 'events') as x (days_ago int, actor text, what text, organisation_id uuid,
                   thing text, thing_id text, person_id uuid, detail jsonb)
             order by x.days_ago desc""",
            """
            update service_client c set name = x.name
              from jsonb_to_recordset(:rows -> 'clients') as x (client_id text, name text) where c.client_id = x.client_id""",
            """
            insert into service_client_use (client_id, scopes, first_used_at, last_used_at)
            select x.client_id, array(select jsonb_array_elements_text(x.scopes)),
                   date_trunc('hour', now()) - make_interval(days => x.first_days_ago),
                   date_trunc('hour', now()) - interval '1 day'
              from jsonb_to_recordset(:rows -> 'clients') as x (client_id text, scopes jsonb, first_days_ago int)""",
            """
            insert into service_client_day (client_id, day, calls)
            select x.client_id, current_date - x.days_ago, x.calls
              from jsonb_to_recordset(:rows -> 'calls') as x (client_id text, days_ago int, calls bigint)""");

    private AuditDemo() {}
}
