package org.evident.demo;

import java.util.List;

/** Searches that Amara keeps, what she was told of, and what Northdown searched for in vain. */
final class SavedDemo {

    static final String FILE = "demo/saved.json";

    static final List<String> STEPS = List.of(
            """
            insert into saved_search (id, person_id, name, search, frequency, created_at, seen_at)
            select id, person, name, search, frequency, now() - make_interval(days => days_ago), now() - make_interval(days => days_ago)
              from jsonb_to_recordset(:rows -> 'searches')
                as x (id uuid, person uuid, name text, search jsonb, frequency text, days_ago int)""",
            """
            insert into digest_item (person_id, resource_id, because, told_at)
            select person, resource, array(select jsonb_array_elements_text(because)), now() - make_interval(days => days_ago)
              from jsonb_to_recordset(:rows -> 'told') as x (person uuid, resource uuid, because jsonb, days_ago int)""",
            """
            insert into notice (person_id, key, kind, title, detail, address, created_at)
            select person, 'digest:daily:' || (current_date - days_ago), 'digest', title, detail, '/new-for-me',
                   now() - make_interval(days => days_ago)
              from jsonb_to_recordset(:rows -> 'notices') as x (person uuid, days_ago int, title text, detail text)""",
            """
            insert into search_miss (day, organisation_id, query, count)
            select current_date - cast(d.value as int), o.id, x.query, cast(x.times ->> cast(d.n - 1 as int) as int)
              from jsonb_to_recordset(:rows -> 'misses') as x (organisation text, query text, times jsonb, days_ago jsonb)
              join organisation o on o.alias = x.organisation
             cross join jsonb_array_elements_text(x.days_ago) with ordinality d (value, n)""");

    private SavedDemo() {}
}
