-- Somebody asks a colleague, here or elsewhere, for their side of a reflection. The address and the digest of the link are
-- kept until it is answered, and no longer.
create table peer_invite (
    id             uuid primary key,
    version        int         not null default 0,
    record_id      uuid        not null references cpd_record on delete cascade,
    person_id      uuid        not null references person on delete cascade,
    peer_id        uuid references person on delete set null,
    peer_name      text check (length(peer_name) between 1 and 200),
    email          text check (length(email) between 3 and 254),
    link_hash      text check (link_hash ~ '^[0-9a-f]{64}$'),
    question       text        not null check (length(question) <= 1000),
    shows_title    boolean     not null,
    shows_learning boolean     not null,
    shows_impact   boolean     not null,
    state          text        not null check (state in ('sent', 'answered', 'declined', 'revoked')),
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    seen_at        timestamptz,
    answered_at    timestamptz,
    setting        text check (setting in ('colleague', 'team', 'supervision', 'training')),
    answer         text        not null default '' check (length(answer) <= 4000),
    in_exports     boolean     not null default true,
    check ((state = 'answered') = (answer <> '' and setting is not null)),
    check (state = 'sent' or (email is null and link_hash is null))
);
create index peer_invite_record on peer_invite (record_id, created_at desc);
create index peer_invite_person on peer_invite (person_id, created_at desc);
create index peer_invite_peer on peer_invite (peer_id, created_at desc) where peer_id is not null;
create unique index peer_invite_link on peer_invite (link_hash) where link_hash is not null;
create index peer_invite_waiting on peer_invite (expires_at) where email is not null or link_hash is not null;
