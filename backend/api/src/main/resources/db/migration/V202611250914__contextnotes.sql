-- What it takes to use a resource in an organisation, by those who edit there.
create table context_note (
    resource_id     uuid        not null references learning_resource on delete cascade,
    organisation_id uuid        not null references organisation,
    version         int         not null default 0,
    text            text        not null check (length(text) between 1 and 2000),
    written_by      uuid        not null,
    written_at      timestamptz not null,
    primary key (resource_id, organisation_id)
);
