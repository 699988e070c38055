-- All that is said of a resource, with the names that its words have now.
create view resource_content as
select r.id, jsonb_strip_nulls(jsonb_build_object('title', r.title, 'contributors', r.contributors,
         'kind', jsonb_build_object('id', k.id, 'name', k.name),
         'provider', case when p.id is null then null else jsonb_build_object('id', p.id, 'name', p.name) end,
         'publisher', r.publisher, 'containerTitle', r.container_title, 'volume', r.volume, 'issue', r.issue, 'pages', r.pages,
         'url', r.url, 'doi', r.doi, 'isbn', r.isbn, 'issn', r.issn, 'publishedOn', r.published_on, 'language', r.language,
         'summary', r.summary, 'keyMessages', r.key_messages, 'soWhat', r.so_what, 'minutes', r.minutes, 'side', r.side,
         'subKind', r.sub_kind, 'access', r.access, 'howToGetIn', r.how_to_get_in, 'licence', r.licence, 'formats', r.formats,
         'keywords', r.keywords, 'pcfDomains', r.pcf_domains)
       || jsonb_build_object('organisation', jsonb_build_object('id', o.id, 'name', o.name),
         'serviceArea', (select jsonb_build_object('id', a.id, 'name', a.name) from service_area a where a.id = r.service_area_id),
         'team', (select jsonb_build_object('id', t.id, 'name', t.name) from team t where t.id = r.team_id),
         'visibility', r.visibility, 'baseline', r.baseline,
         'topics', coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.title) order by w.title, w.id)
              from resource_topic x join topic w on w.id = x.topic_id where x.resource_id = r.id), '[]'),
         'audiences', coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name) order by w.name, w.id)
              from resource_audience x join audience w on w.id = x.audience_id where x.resource_id = r.id), '[]'),
         'alsoUsefulFor', coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name) order by w.name, w.id)
              from resource_also_useful x join audience w on w.id = x.audience_id where x.resource_id = r.id), '[]'),
         'edition', r.edition,
         'supersedes', (select jsonb_build_object('id', e.id, 'name', e.title) from learning_resource e where e.id = r.supersedes_id),
         'replacedBy', (select jsonb_build_object('id', e.id, 'name', e.title) from learning_resource e where e.id = r.replaced_by),
         'status', r.status, 'returnNote', r.return_note, 'withdrawnReason', r.withdrawn_reason, 'reviewBy', r.review_by)) as content
  from learning_resource r join kind k on k.id = r.kind_id join organisation o on o.id = r.organisation_id
  left join provider p on p.id = r.provider_id;

-- A resource as each change left it. Written in the transaction of the change; never written again.
create table resource_version (
    resource_id   uuid        not null references learning_resource on delete cascade,
    number        int         not null check (number >= 1),
    act           text        not null check (act in ('add', 'import', 'edit', 'submit', 'return', 'publish', 'review', 'archive',
                  'withdraw', 'restore', 'supersede', 'fall-due', 'begin')),
    person_id     uuid,
    restored_from int check (restored_from < number),
    content       jsonb       not null,
    at            timestamptz not null,
    primary key (resource_id, number),
    check ((act = 'restore') = (restored_from is not null))
);

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
    raise exception 'a version is written once' using errcode = '23514';
end $$;
create trigger resource_version_stands before update on resource_version
    for each row execute function refuse_to_rewrite_history();

insert into resource_version (resource_id, number, act, content, at)
select c.id, 1, 'begin', c.content, now() from resource_content c;
