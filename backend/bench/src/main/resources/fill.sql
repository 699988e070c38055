-- Numbers :from to :to. h is a number that looks random and follows from n.
create temporary table bench_new on commit drop as
select n, n % 5 = 0 as special, abs(hashint4(n + 20261124)) as h, b.*
  from generate_series(:from, :to) n
  join (select n as record, title, summary, contributors, published_on, container_title, publisher, keywords
          from bench_record) b on b.record = n % :records;

with team_of as (
  select t.id, t.service_area_id, s.organisation_id, row_number() over (order by t.id) - 1 as nth, count(*) over () as many
    from team t join service_area s on s.id = t.service_area_id),
kind_of as (select id, row_number() over (order by slug) - 1 as nth, count(*) over () as many from kind),
provider_of as (select id, row_number() over (order by slug) - 1 as nth, count(*) over () as many from provider)
insert into learning_resource (id, title, contributors, kind_id, provider_id, publisher, container_title, published_on,
       summary, minutes, side, access, keywords, organisation_id, service_area_id, team_id, visibility, for_carers, status,
       created_at, updated_at)
select cast('be9c0000-0000-7000-8000-' || lpad(cast(b.n as text), 12, '0') as uuid), b.title, b.contributors, k.id, p.id,
       b.publisher, b.container_title, b.published_on, b.summary,
       case when b.h % 2 = 0 then 1 + b.h % 60 end,
       (array['research', 'research', 'research', 'practice', 'people', 'mixed'])[1 + b.h % 6],
       (array['open', 'open', 'members', 'licence'])[1 + b.h / 7 % 4], b.keywords, t.organisation_id,
       t.service_area_id, t.id,
       case when not b.special then 'public'
            else (array['network', 'network', 'organisation', 'organisation', 'service', 'team'])[1 + b.h % 6] end,
       b.h % 10 = 0,
       case when not b.special then 'published'
            else (array['published', 'published', 'review-due', 'draft', 'archived'])[1 + b.h / 11 % 5] end,
       timestamptz '2026-11-01 00:00Z' - b.n * interval '1 minute', timestamptz '2026-11-01 00:00Z' - b.n * interval '1 minute'
  from bench_new b
  join team_of t on t.nth = b.h % t.many
  join kind_of k on k.nth = b.h / 3 % k.many
  left join provider_of p on b.h % 3 = 0 and p.nth = b.h / 5 % p.many;

with topic_of as (select id, row_number() over (order by slug) - 1 as nth, count(*) over () as many from topic)
insert into resource_topic (resource_id, topic_id)
select cast('be9c0000-0000-7000-8000-' || lpad(cast(b.n as text), 12, '0') as uuid), t.id
  from bench_new b join topic_of t on t.nth in (b.h % t.many, b.h / 13 % t.many);

with audience_of as (select id, row_number() over (order by slug) - 1 as nth, count(*) over () as many from audience)
insert into resource_audience (resource_id, audience_id)
select cast('be9c0000-0000-7000-8000-' || lpad(cast(b.n as text), 12, '0') as uuid), a.id
  from bench_new b join audience_of a on b.h % 5 < 2 and a.nth = b.h / 17 % a.many;
