-- Three years of visits in one organisation as they would have been rolled up: :events of them, of 2,000 resources, twelve
-- topics and every provider, in months before those of the demonstration.
delete from visit_month where month < date '2025-01-01';
delete from visit_day where day < date '2025-01-01';
insert into visit_day (organisation_id, day, visits)
select uuid '00000000-0000-7000-8000-000000000001', cast(d as date), greatest(1, :events / 3 / 1096)
  from generate_series(date '2022-01-01', date '2024-12-31', interval '1 day') d;
with month as (select cast(m as date) as month from generate_series(date '2022-01-01', date '2024-12-01', interval '1 month') m),
     read as (select id, row_number() over (order by id) as place from learning_resource
               where status = 'published' and place = 'public' order by id limit 2000),
     shared as (select id, :events / 3.0 / 36 / (place + 9) / (select sum(1.0 / (n + 9)) from generate_series(1, 2000) n) as visits from read)
insert into visit_month (organisation_id, object_kind, month, object_id, visits)
select uuid '00000000-0000-7000-8000-000000000001', 'resource', month, id, cast(ceil(visits) as int) from shared cross join month
union all
select uuid '00000000-0000-7000-8000-000000000001', 'topic', month, id, greatest(1, :events / 36 / 24) from topic cross join month
union all
select uuid '00000000-0000-7000-8000-000000000001', 'provider', month, id, greatest(1, :events / 36 / 60) from provider cross join month;
analyze visit_month;
analyze visit_day;
