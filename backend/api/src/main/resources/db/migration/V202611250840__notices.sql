-- What a person was told, once for each key: shown in the app, and mailed as they wish.
create table notice (
    id         uuid primary key default uuidv7(),
    person_id  uuid        not null references person on delete cascade,
    key        text        not null check (length(key) between 1 and 200),
    kind       text        not null check (kind ~ '^[a-z]+(-[a-z]+)*$' and length(kind) <= 40),
    title      text        not null check (length(title) between 1 and 600),
    detail     text check (length(detail) <= 2000),
    address    text        not null check (address like '/%' and length(address) <= 500),
    created_at timestamptz not null,
    read_at    timestamptz,
    mailed_at  timestamptz,
    unique (person_id, key)
);
create index notice_newest on notice (person_id, created_at desc, id desc);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_unmailed on notice (person_id, created_at) where mailed_at is null;
