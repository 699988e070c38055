create extension if not exists btree_gist;

-- What practice is held against: frameworks of standards, and regulators' rules on learning. Both change on a day.
create table framework (
    id         uuid primary key default uuidv7(),
    slug       text not null unique check (slug ~ '^[a-z][a-z0-9-]{0,78}[a-z0-9]$'),
    kind       text not null check (kind in ('framework', 'rule-set')),
    name       text not null check (length(name) between 1 and 160),
    issuer     text not null check (length(issuer) between 1 and 120),
    for_whom   text not null check (length(for_whom) between 1 and 300),
    position   int  not null
);

-- One edition of it. A draft has no day; one that has a day is never edited again, so that records judged under it stay.
create table framework_version (
    id           uuid primary key default uuidv7(),
    version      int  not null default 0,
    framework_id uuid not null references framework,
    label        text not null check (length(label) between 1 and 120),
    source       text not null check (length(source) between 1 and 200),
    source_url   text not null check (source_url ~ '^https?://' and length(source_url) <= 2000),
    note         text check (length(note) <= 2000),
    levels       text[] not null default '{}' check (cardinality(levels) <= 20),
    rules        jsonb check (length(rules::text) <= 20000),
    starts_on    date,
    ends_on      date,
    created_at   timestamptz not null default now(),
    check (ends_on is null or (starts_on is not null and ends_on >= starts_on)),
    constraint one_version_a_day exclude using gist (framework_id with =, daterange(starts_on, ends_on, '[]') with &&)
        where (starts_on is not null)
);
create index framework_version_of on framework_version (framework_id, starts_on);
create unique index one_draft_at_a_time on framework_version (framework_id) where starts_on is null;

create table framework_item (
    id         uuid primary key default uuidv7(),
    version_id uuid not null references framework_version on delete cascade,
    code       text not null check (length(code) between 1 and 40),
    parent     text,
    label      text not null check (length(label) between 1 and 200),
    detail     text check (length(detail) <= 1000),
    position   int  not null,
    unique (version_id, code),
    foreign key (version_id, parent) references framework_item (version_id, code) deferrable initially deferred
);
create index framework_item_parent on framework_item (version_id, parent);
