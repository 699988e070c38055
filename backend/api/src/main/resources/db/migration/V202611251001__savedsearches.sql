-- A search that a person keeps under a name. Nobody else ever sees it.
create table saved_search (
    id         uuid primary key default uuidv7(),
    version    int         not null default 0,
    person_id  uuid        not null references person on delete cascade,
    name       text        not null check (length(name) between 1 and 120),
    search     jsonb       not null check (jsonb_typeof(search) = 'object' and length(search::text) <= 40000),
    frequency  text        not null check (frequency in ('daily', 'weekly', 'off')),
    created_at timestamptz not null,
    seen_at    timestamptz not null
);
create index saved_search_of_person on saved_search (person_id, name, id);
