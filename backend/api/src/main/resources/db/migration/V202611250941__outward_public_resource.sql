-- What is open to everyone, as it is told outward: in feeds, to harvesters, to search engines. Topics of one organisation are
-- its own words and stay inside.
create view public_resource as
select r.id, r.updated_at, jsonb_strip_nulls(jsonb_build_object(
         'id', r.id, 'title', r.title, 'summary', r.summary, 'contributors', r.contributors,
         'kind', k.name, 'schemaType', k.schema_org_type, 'provider', p.name, 'publisher', r.publisher,
         'containerTitle', r.container_title, 'url', r.url, 'doi', r.doi, 'isbn', r.isbn, 'issn', r.issn,
         'publishedOn', r.published_on, 'language', r.language, 'minutes', r.minutes, 'access', r.access,
         'licence', r.licence, 'keywords', r.keywords,
         'topics', coalesce((select jsonb_agg(jsonb_build_object('slug', t.slug, 'title', t.title) order by t.slug)
                               from resource_topic x join topic t on t.id = x.topic_id
                              where x.resource_id = r.id and t.organisation_id is null), '[]'),
         'createdAt', (to_jsonb(r.created_at at time zone 'UTC') #>> '{}') || 'Z',
         'updatedAt', (to_jsonb(r.updated_at at time zone 'UTC') #>> '{}') || 'Z')) as item
  from learning_resource r join kind k on k.id = r.kind_id left join provider p on p.id = r.provider_id
 where r.status in ('published', 'review-due') and r.place = 'public';
