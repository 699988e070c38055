-- Files of records on their way into the catalogue. Nothing reaches it before the person who uploaded one says so.
create table resource_import (
    id              uuid primary key,
    version         int         not null default 0,
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person,
    file_name       text        not null check (length(file_name) between 1 and 200),
    bytes           bigint      not null check (bytes between 0 and 52428800),
    format          text        not null check (format in ('ris', 'bibtex', 'csl-json', 'endnote-xml', 'csv', 'json')),
    columns         jsonb       not null default '[]',
    settings        jsonb,
    state           text        not null check (state in ('settings', 'reading', 'review', 'adding', 'added', 'refused')),
    message         text check (length(message) <= 500),
    read_rows       int         not null default 0,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create index resource_import_newest on resource_import (organisation_id, created_at desc, id desc);
create index resource_import_person on resource_import (person_id);

-- The file as it came, in pieces, so that any replica can read it as a stream. Gone once it has been dealt with.
create table resource_import_chunk (
    import_id uuid  not null references resource_import on delete cascade,
    position  int   not null,
    bytes     bytea not null,
    primary key (import_id, position)
);

-- One record of a file. The keys are what it is compared by; a row's resource keeps the id that it was given here.
create table resource_import_row (
    import_id   uuid not null references resource_import on delete cascade,
    position    int  not null,
    line        int  not null,
    record      jsonb,
    title       text not null default '' check (length(title) <= 500),
    title_key   text generated always as (title_key(title)) stored,
    authors     text check (length(authors) <= 500),
    author_key  text check (length(author_key) <= 120),
    year        int,
    doi         text,
    isbn        text,
    url_key     text,
    outcome     text not null check (outcome in ('new', 'duplicate', 'doubtful', 'problem')),
    notes       jsonb not null default '[]',
    twin_id     uuid,
    twin_row    int,
    twin_why    text check (twin_why in ('doi', 'isbn', 'url', 'title', 'near')),
    decision    text check (decision in ('add', 'leave-out')),
    decided     boolean not null default false,
    resource_id uuid not null default uuidv7(),
    primary key (import_id, position)
);
create index resource_import_row_outcome on resource_import_row (import_id, outcome, position);
create index resource_import_row_title on resource_import_row (import_id, md5(title_key));
create index resource_import_row_head on resource_import_row (import_id, left(title_key, 24));

-- A near-equal title is looked for among those that begin or end alike.
create index learning_resource_title_head on learning_resource (left(title_key, 24));
create index learning_resource_title_tail on learning_resource (right(title_key, 24));
create index learning_resource_import on learning_resource (import_id) where import_id is not null;

-- The outbox is read kind by kind.
drop index outbox_message_due;
create index outbox_message_due on outbox_message (kind, due_at, id) where done_at is null and parked_at is null;
