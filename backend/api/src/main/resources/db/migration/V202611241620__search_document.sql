-- What search reads of the catalogue: every field it indexes or shows, one row a resource.
create view search_document as
select r.id, r.title, r.summary, r.key_messages, r.keywords, r.container_title, r.side, r.access, r.minutes,
       r.published_on, r.published_year, r.formats, r.pcf_domains, r.baseline, r.place, r.for_carers, r.status,
       r.organisation_id, r.review_by, r.link_status, r.doi, r.updated_at,
       coalesce((select string_agg(coalesce(c.value ->> 'family', c.value ->> 'name'), ', ' order by c.n)
                   from jsonb_array_elements(r.contributors) with ordinality c (value, n) where c.n <= 30), '') as authors,
       k.slug as kind_slug, k.name as kind_name, p.slug as provider_slug, p.name as provider_name,
       array(select t.slug from resource_topic x join topic t on t.id = x.topic_id where x.resource_id = r.id) as topics,
       array(select t.title from resource_topic x join topic t on t.id = x.topic_id where x.resource_id = r.id) as topic_titles,
       array(select a.slug from resource_audience x join audience a on a.id = x.audience_id where x.resource_id = r.id
             union select a.slug from resource_also_useful x join audience a on a.id = x.audience_id
                    where x.resource_id = r.id) as audiences
  from learning_resource r join kind k on k.id = r.kind_id left join provider p on p.id = r.provider_id;

-- One row: which database this is. An index made from another one is not used.
create table catalogue_identity (
    id  uuid    not null default gen_random_uuid(),
    one boolean primary key default true check (one)
);
insert into catalogue_identity default values;
