package org.evident.demo;

/** The demonstration resources begin their histories as they are, added when they say they were. */
final class HistoryDemo {

    static final String VERSIONS =
            """
            insert into resource_version (resource_id, number, act, person_id, content, at)
            select r.id, 1, 'add', r.owner_id, c.content, r.created_at
              from jsonb_to_recordset(:rows -> 'resources') as x (id uuid)
              join learning_resource r on r.id = x.id join resource_content c on c.id = r.id""";

    private HistoryDemo() {}
}
