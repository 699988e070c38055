package org.evident.demo;

import java.util.List;

/** The addresses of the demonstration people, a household, and invitations in every state. Estuary sends none for now. */
final class AccountsDemo {

    static final String FILE = "demo/accounts.json";

    static final List<String> STEPS = List.of(
            """
            update person p set email = x.email, last_seen_on = current_date - x.seen_days_ago
              from jsonb_to_recordset(:rows -> 'people') as x (id uuid, email text, seen_days_ago int) where p.id = x.id""",
            """
            insert into household (id, organisation_id, name, created_at)
            select x.id, o.id, x.name, now() - interval '300 days'
              from jsonb_to_recordset(:rows -> 'households') as x (id uuid, organisation text, name text)
              join organisation o on o.alias = x.organisation""",
            """
            insert into invitation (id, organisation_id, email, given_name, family_name, kind, service_area_id, team_id,
                household_id, starts_on, ends_on, state, reason, person_id, invited_by, created_at, queued_at, due_at,
                sent_at, expires_at)
            select x.id, o.id, x.email, x.given, x.family, x.kind, x.area, x.team, x.household, current_date - x.days_ago,
                current_date + x.ends_in, x.state, x.reason, x.person,
                (select r.person_id from role_assignment r where r.organisation_id = o.id
                    and r.role in ('od-admin', 'link-officer') order by r.role desc limit 1),
                a.moment, a.moment, a.moment, case when x.state = 'sent' then a.moment end,
                case when x.state = 'sent' then a.moment + interval '7 days' end
              from jsonb_to_recordset(:rows -> 'invitations') as x (id uuid, organisation text, email text, given text,
                family text, kind text, area uuid, team uuid, household uuid, state text, reason text, person uuid,
                days_ago int, ends_in int)
              join organisation o on o.alias = x.organisation
             cross join lateral (select now() - make_interval(days => x.days_ago) as moment) a""",
            """
            insert into invitation_pause (organisation_id, paused_at)
            select o.id, now() from jsonb_array_elements_text(:rows -> 'paused') x(alias)
              join organisation o on o.alias = x.alias""");

    private AccountsDemo() {}
}
