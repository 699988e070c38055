-- What the owner of a thing and one reader say of it to one another. Two readers never see each other's.
create table shared_conversation (
    id         uuid primary key     default uuidv7(),
    kind       text        not null check (length(kind) between 1 and 40),
    thing_id   uuid        not null,
    owner_id   uuid        not null references person on delete cascade,
    reader_id  uuid references person on delete set null,
    created_at timestamptz not null,
    unique (kind, thing_id, reader_id)
);
create index shared_conversation_owner on shared_conversation (owner_id);
create index shared_conversation_reader on shared_conversation (reader_id) where reader_id is not null;

create table shared_comment (
    id              uuid primary key     default uuidv7(),
    version         int         not null default 0,
    conversation_id uuid        not null references shared_conversation on delete cascade,
    author_id       uuid references person on delete set null,
    text            text        not null check (length(text) between 1 and 4000),
    created_at      timestamptz not null,
    edited_at       timestamptz
);
create index shared_comment_newest on shared_comment (conversation_id, created_at desc, id desc);
create index shared_comment_author on shared_comment (author_id) where author_id is not null;
