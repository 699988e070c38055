package org.evident.demo;

import java.util.List;

/**
 * Registered staff of Estuary in this registration year: of 68 with the people whom others tell of, about 62 in a hundred are
 * ready, 21 have one piece and 17 have none.
 */
final class ReadinessDemo {

    static final String FILE = "demo/readiness.json";

    /** Those of Estuary who booked or came as guests, numbered. */
    private static final String STAFF =
            """
            with staff as (
              select p.id, cast(row_number() over (order by p.id) as int) as n from person p
               where p.id between '00000000-0000-7000-8000-000000016001' and '00000000-0000-7000-8000-000000016026'
                  or p.id between '00000000-0000-7000-8000-000000017001' and '00000000-0000-7000-8000-000000017079'
                     and cast(right(cast(p.id as text), 4) as int) % 2 = 0),
            stage as (select s.*, case when s.n % 6 = 0 or s.n = 65 then 0 when s.n % 5 = 2 or s.n = 64 then 1 else 2 end as pieces
              from staff s),
            year as (select make_date(cast(extract(year from current_date + interval '1 month') as int) - 1, 12, 1) as begins)""";

    static final List<String> STEPS = List.of(
            STAFF
                    + """
             insert into membership (id, person_id, organisation_id, service_area_id, kind, starts_on)
            select uuidv7(), s.id, a.organisation_id, a.id, 'employee', current_date - 200 - s.n
              from staff s
              join jsonb_to_recordset(:rows -> 'areas') as x (service_area_id uuid, first int, last int) on s.n between x.first and x.last
              join service_area a on a.id = x.service_area_id""",
            STAFF
                    + """
             insert into profile (person_id, version, profession, regulator, registered_on, career_level, works_with, welcomed_at,
                   updated_at)
            select s.id, 1, 'social-worker', 'social-work-england', current_date - 800 - 40 * s.n, 'experienced', 'children', now(), now()
              from staff s where :rows is not null
            on conflict do nothing""",
            STAFF
                    + """
            , written as (
              select s.id as person, s.n, k, y.begins, x.piece, p.peer from stage s cross join year y
               cross join generate_series(1, s.pieces) k
               join jsonb_array_elements(:rows -> 'pieces') with ordinality as x (piece, at) on x.at = (s.n + 3 * k) % 8 + 1
               join jsonb_array_elements(:rows -> 'peers') with ordinality as p (peer, at) on p.at = s.n % 3 + 1)
             insert into cpd_record (id, person_id, stage, kind, title, description, happened_on, learning, impact, peer_setting,
                   peer_text, created_at, updated_at, completed_at)
            select uuidv7(), person, 'complete', piece ->> 'kind', piece ->> 'title', piece ->> 'description',
                   greatest(begins, current_date - 10 * k - n), piece ->> 'learning', piece ->> 'impact',
                   case when k = 2 then peer ->> 'setting' end, case when k = 2 then peer ->> 'text' else '' end,
                   now(), now(), now()
              from written""");

    private ReadinessDemo() {}
}
