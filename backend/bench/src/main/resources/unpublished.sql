-- 120,000 rows that nobody lists, newer than everything that is listed.
insert into learning_resource (id, title, kind_id, summary, side, access, organisation_id, visibility, status, created_at, updated_at)
select cast('be9d0000-0000-7000-8000-' || lpad(cast(n as text), 12, '0') as uuid), 'An unpublished record ' || n,
       (select id from kind order by slug limit 1), '', 'research', 'open', (select id from organisation order by id limit 1),
       'public', 'draft', timestamptz '2026-11-20 00:00Z' + n * interval '1 second', timestamptz '2026-11-20 00:00Z' + n * interval '1 second'
  from generate_series(1, 120000) n
