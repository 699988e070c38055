-- Copies of everything about one person, made for that person alone. Each goes with its bytes after seven days.
create table data_export (
    id           uuid primary key default uuidv7(),
    person_id    uuid        not null references person on delete cascade,
    state        text        not null check (state in ('waiting', 'building', 'ready', 'failed')),
    attempt      int         not null default 0,
    parts        int         not null check (parts >= 0),
    parts_done   int         not null default 0,
    part         text check (length(part) <= 200),
    rows_written bigint      not null default 0,
    bytes        bigint      not null default 0,
    created_at   timestamptz not null,
    ready_at     timestamptz,
    expires_at   timestamptz not null
);
create unique index data_export_under_way on data_export (person_id) where state in ('waiting', 'building');
create index data_export_newest on data_export (person_id, created_at desc, id desc);
create index data_export_expired on data_export (expires_at);

-- The file in pieces, so that any replica can send it as a stream.
create table data_export_chunk (
    export_id uuid  not null references data_export on delete cascade,
    position  int   not null,
    bytes     bytea not null,
    primary key (export_id, position)
);
