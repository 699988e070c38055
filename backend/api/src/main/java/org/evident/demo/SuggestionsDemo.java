package org.evident.demo;

import java.util.List;

/** What people of Northdown and Estuary suggested, and what became of some of it. */
final class SuggestionsDemo {

    static final String FILE = "demo/suggestions.json";

    static final List<String> STEPS = List.of(
            """
            insert into suggestion (id, kind, organisation_id, person_id, title, why, when_wanted, url, topic_id, state, reason,
                event_id, resource_id, answered_by, answered_at, created_at)
            select x.id, x.kind, o.id, x.person, x.title, x.why, x.when_wanted, x.url, t.id, coalesce(x.state, 'open'), x.reason, x.event,
                   x.resource, x.answered_by, now() - make_interval(days => x.answered_days_ago),
                   now() - make_interval(days => x.days_ago)
              from jsonb_to_recordset(:rows -> 'suggestions')
                as x (id uuid, kind text, organisation text, person uuid, title text, why text, when_wanted text, url text, topic text,
                      state text, reason text, event uuid, resource uuid, answered_by uuid, answered_days_ago int, days_ago int)
              join organisation o on o.alias = x.organisation left join topic t on t.slug = x.topic""");

    private SuggestionsDemo() {}
}
