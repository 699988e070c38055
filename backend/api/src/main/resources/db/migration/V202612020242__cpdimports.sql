-- Somebody's records from elsewhere, looked at before any is added.
create table cpd_import (
    id         uuid primary key default uuidv7(),
    version    int         not null default 0,
    person_id  uuid        not null references person on delete cascade,
    file_name  text        not null check (length(file_name) between 1 and 200),
    format     text        not null check (format in ('csv', 'xlsx', 'json')),
    state      text        not null check (state in ('review', 'added')),
    columns    jsonb       not null check (jsonb_typeof(columns) = 'array'),
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index cpd_import_of on cpd_import (person_id, created_at desc, id desc);
create index cpd_import_age on cpd_import (updated_at);

create table cpd_import_row (
    import_id     uuid    not null references cpd_import on delete cascade,
    position      int     not null check (position >= 1),
    line          int     not null,
    cells         jsonb   not null check (jsonb_typeof(cells) = 'array'),
    record        jsonb   not null,
    outcome       text    not null check (outcome in ('new', 'duplicate', 'problem')),
    problems      jsonb   not null check (jsonb_typeof(problems) = 'array'),
    twin_id       uuid,
    twin_position int,
    chosen        boolean not null,
    added_id      uuid,
    primary key (import_id, position),
    check (not chosen or outcome <> 'problem')
);
create index cpd_import_row_outcome on cpd_import_row (import_id, outcome, position);
