package org.evident.attack;

import org.evident.support.Sql;

/** Copies of people's data, for asking who may have them. */
final class Copies {

    private static final String HELENS = "00000000-0000-7000-8000-0000000c0b1e";

    private Copies() {}

    /** Nobody may ask for a sixth on the same day. */
    static String five() {
        Sql.run(
                """
                insert into data_export (person_id, state, parts, created_at, expires_at)
                select p.id, 'failed', 1, now(), now() + interval '1 hour' from person p, generate_series(1, 5)
                 where not exists (select 1 from data_export e where e.person_id = p.id and e.state = 'failed')""");
        return "";
    }

    static String ofHelen() {
        Sql.run(
                """
                insert into data_export (id, person_id, state, parts, created_at, expires_at)
                values (cast(? as uuid), '00000000-0000-7000-8000-000000000105', 'ready', 1, now(), now() + interval '1 hour')
                on conflict do nothing""",
                HELENS);
        Sql.run(
                "insert into data_export_chunk (export_id, position, bytes) values (cast(? as uuid), 0, '\\x504b')"
                        + " on conflict do nothing",
                HELENS);
        return HELENS;
    }
}
