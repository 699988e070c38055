-- Kinds, audiences and providers are data. Rows without an organisation are built in and shared by all.
create table kind (
    id              uuid primary key,
    slug            text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    name            text not null check (length(name) between 1 and 80),
    schema_org_type text not null default 'CreativeWork' check (length(schema_org_type) <= 60),
    organisation_id uuid references organisation
);
create unique index kind_slug on kind (slug);

create table audience (
    id              uuid primary key,
    slug            text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    name            text    not null check (length(name) between 1 and 80),
    is_carers       boolean not null default false,
    organisation_id uuid references organisation
);
create unique index audience_slug on audience (slug);

create table provider (
    id                uuid primary key,
    slug              text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name              text not null check (length(name) between 1 and 120),
    url               text check (length(url) <= 2000),
    description       text check (length(description) <= 1000),
    how_to_get_in     text check (length(how_to_get_in) <= 1000),
    organisation_id   uuid references organisation
);
create unique index provider_slug on provider (slug);

create table pcf_domain (
    code     text primary key check (length(code) <= 40),
    name     text not null check (length(name) <= 80),
    position int  not null
);
