-- How two titles or two addresses are compared: without case, accents, punctuation; without scheme, www and tracking.
create function title_key(title text) returns text language sql immutable parallel safe as $$
    select trim(regexp_replace(lower(public.unaccent('public.unaccent', title)), '[^a-z0-9]+', ' ', 'g'))
$$;
create function url_key(url text) returns text language sql immutable parallel safe as $$
    select nullif(regexp_replace(regexp_replace(regexp_replace(lower(url), '^https?://(www\.)?', ''),
        '(#.*$|[?&](utm_[a-z]+|fbclid|gclid)=[^&]*)', '', 'g'), '/+$', ''), '')
$$;

create table learning_resource (
    id               uuid primary key,
    version          int         not null default 0,
    title            text        not null check (length(title) between 1 and 500),
    contributors     jsonb       not null default '[]',
    kind_id          uuid        not null references kind,
    provider_id      uuid references provider,
    publisher        text check (length(publisher) <= 200),
    container_title  text check (length(container_title) <= 500),
    volume           text check (length(volume) <= 40),
    issue            text check (length(issue) <= 40),
    pages            text check (length(pages) <= 60),
    url              text check (length(url) <= 2000),
    doi              text check (doi ~ '^10\.[0-9]{4,9}/' and length(doi) <= 300),
    isbn             text check (isbn ~ '^97[89][0-9]{10}$'),
    issn             text check (issn ~ '^[0-9]{4}-[0-9]{3}[0-9X]$'),
    published_on     text check (published_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    published_year   int generated always as (substring(published_on from 1 for 4)::int) stored,
    language         text check (length(language) <= 35),
    summary          text        not null default '' check (length(summary) <= 20000),
    key_messages     text[]      not null default '{}' check (cardinality(key_messages) <= 10),
    so_what          text check (length(so_what) <= 2000),
    minutes          int check (minutes between 1 and 1440),
    side             text        not null check (side in ('practice', 'people', 'research', 'mixed')),
    sub_kind         text check (length(sub_kind) <= 80),
    access           text        not null check (access in ('open', 'members', 'licence', 'internal')),
    how_to_get_in    text check (length(how_to_get_in) <= 1000),
    licence          text check (length(licence) <= 200),
    formats          text[]      not null default '{}',
    keywords         text[]      not null default '{}' check (cardinality(keywords) <= 60),
    pcf_domains      text[]      not null default '{}',
    organisation_id  uuid        not null references organisation,
    service_area_id  uuid references service_area,
    team_id          uuid references team,
    visibility       text        not null check (visibility in ('team', 'service', 'organisation', 'network', 'public')),
    place            text        not null generated always as (case visibility
                       when 'public' then 'public' when 'network' then 'network' when 'organisation' then organisation_id::text
                       when 'service' then service_area_id::text else team_id::text end) stored,
    baseline         boolean     not null default false,
    for_carers       boolean     not null default false,
    status           text        not null check (status in ('draft', 'in-review', 'published', 'review-due', 'archived', 'withdrawn')),
    withdrawn_reason text check (length(withdrawn_reason) <= 1000),
    review_by        date,
    link_status      text        not null default 'unchecked' check (link_status in ('unchecked', 'ok', 'suspect', 'broken')),
    owner_id         uuid references person,
    import_id        uuid,
    url_key          text generated always as (url_key(url)) stored,
    title_key        text generated always as (title_key(title)) stored,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    created_by       uuid,
    check (visibility <> 'service' or service_area_id is not null),
    check (visibility <> 'team' or team_id is not null),
    check (status <> 'withdrawn' or withdrawn_reason is not null)
);
-- What people list: published only, so a life cycle's other rows never slow it.
create index learning_resource_newest on learning_resource (updated_at desc, id desc) where status in ('published', 'review-due');
create index learning_resource_desk on learning_resource (organisation_id, status, updated_at desc, id desc);
create index learning_resource_doi on learning_resource (lower(doi)) where doi is not null;
create index learning_resource_isbn on learning_resource (isbn) where isbn is not null;
create index learning_resource_url on learning_resource (md5(url_key)) where url_key is not null;
create index learning_resource_title on learning_resource (md5(title_key));
create index learning_resource_title_words on learning_resource using gin (title_key gin_trgm_ops);
create index learning_resource_kind on learning_resource (kind_id, updated_at desc, id desc) where status in ('published', 'review-due');

create table resource_topic (
    resource_id uuid not null references learning_resource on delete cascade,
    topic_id    uuid not null references topic,
    primary key (resource_id, topic_id)
);
create index resource_topic_topic on resource_topic (topic_id, resource_id);

create table resource_audience (
    resource_id uuid    not null references learning_resource on delete cascade,
    audience_id uuid    not null references audience,
    primary key (resource_id, audience_id)
);
create table resource_also_useful (
    resource_id uuid    not null references learning_resource on delete cascade,
    audience_id uuid    not null references audience,
    primary key (resource_id, audience_id)
);

create table resource_report (
    id          uuid primary key,
    resource_id uuid        not null references learning_resource,
    person_id   uuid        not null,
    problem     text        not null check (problem in ('broken', 'outdated', 'inaccessible', 'other')),
    detail      text check (length(detail) <= 2000),
    created_at  timestamptz not null,
    resolved_at timestamptz
);
create index resource_report_open on resource_report (created_at desc, id desc) where resolved_at is null;
create index resource_report_resource on resource_report (resource_id);

create function note_catalogue_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into catalogue_change (resource_id) select id from before_rows;
    else
        insert into catalogue_change (resource_id) select id from after_rows;
    end if;
    return null;
end $$;
create trigger learning_resource_added after insert on learning_resource
    referencing new table as after_rows for each statement execute function note_catalogue_change();
create trigger learning_resource_changed after update on learning_resource
    referencing new table as after_rows for each statement execute function note_catalogue_change();
create trigger learning_resource_removed after delete on learning_resource
    referencing old table as before_rows for each statement execute function note_catalogue_change();
