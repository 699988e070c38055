create table topic (
    id              uuid primary key,
    version         int    not null default 0,
    slug            text   not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
    title           text   not null check (length(title) between 1 and 120),
    intro           text   not null default '' check (length(intro) <= 2000),
    synonyms        text[] not null default '{}' check (cardinality(synonyms) <= 40),
    organisation_id uuid references organisation,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now()
);
alter table person_interest add constraint person_interest_topic foreign key (topic_id) references topic;
