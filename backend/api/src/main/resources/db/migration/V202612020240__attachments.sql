-- Files that somebody put beside a thing of their own: a CPD record, a decision. They are told by their content.
create table attachment (
    id          uuid primary key default uuidv7(),
    version     int         not null default 0,
    person_id   uuid        not null references person on delete cascade,
    kind        text        not null check (length(kind) between 1 and 40),
    thing_id    uuid        not null,
    name        text        not null check (length(name) between 1 and 200),
    type        text        not null check (type in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'png', 'jpeg', 'heic', 'txt',
                    'mp3', 'm4a')),
    bytes       bigint      not null check (bytes between 1 and 10485760),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    scanned     boolean     not null,
    for_readers boolean     not null,
    created_at  timestamptz not null
);
create unique index attachment_once on attachment (kind, thing_id, sha256);
create index attachment_of on attachment (kind, thing_id, id);
create index attachment_person on attachment (person_id);

create table attachment_chunk (
    attachment_id uuid  not null references attachment on delete cascade,
    position      int   not null,
    bytes         bytea not null,
    primary key (attachment_id, position)
);
-- Scans and photographs are packed already.
alter table attachment_chunk alter column bytes set storage external;

-- What it stands beside may be one of several kinds, so no foreign key leads there: the thing itself takes its files along.
create function attachment_goes() returns trigger language plpgsql as $$
begin
    delete from attachment where kind = tg_argv[0] and thing_id = old.id;
    return old;
end $$;
create trigger attachment_goes after delete on cpd_record for each row execute function attachment_goes('cpd-record');
