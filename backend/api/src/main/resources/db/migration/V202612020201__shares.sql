-- Something of one's own, opened to one person for a time: a CPD record, a decision.
create table share (
    id          uuid primary key default uuidv7(),
    version     int         not null default 0,
    kind        text        not null check (length(kind) between 1 and 40),
    thing_id    uuid        not null,
    owner_id    uuid        not null references person on delete cascade,
    with_id     uuid        not null references person on delete cascade,
    purpose     text        not null check (purpose in ('supervision', 'critical-friend', 'approval', 'other')),
    may_comment boolean     not null,
    until       timestamptz not null,
    created_at  timestamptz not null,
    revoked_at  timestamptz
);
create unique index one_share_at_a_time on share (kind, thing_id, with_id) where revoked_at is null;
create index share_owner on share (owner_id, created_at desc);
create index share_with on share (with_id, kind, thing_id) where revoked_at is null;
create index share_with_person on share (with_id);
