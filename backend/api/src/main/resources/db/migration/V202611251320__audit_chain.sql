-- What was done is sealed in the order of transactions, below the oldest that is still running, so that one that commits
-- late comes after whatever is sealed. In a server that it was restored into, transactions begin low again: "ahead" is added.
create table audit_order (
    one   boolean primary key default true check (one),
    ahead bigint not null default 0 check (ahead >= 0)
);
insert into audit_order default values;

create function audit_turn() returns bigint language sql stable as $$
    select cast(cast(pg_current_xact_id() as text) as bigint) + ahead from audit_order
$$;

alter table audit_event add column turn bigint not null default audit_turn();
drop index audit_event_of_organisation;
drop index audit_event_about_person;
create unique index audit_event_order on audit_event (turn, id);
create index audit_event_newest on audit_event (at desc, id desc);
create index audit_event_of_organisation on audit_event (organisation_id, at desc, id desc);
create index audit_event_of_kind on audit_event (organisation_id, what, at desc, id desc);
create index audit_event_by on audit_event (actor, at desc, id desc);
create index audit_event_done_to on audit_event (thing_id, at desc, id desc);
create index audit_event_about on audit_event (person_id, at desc, id desc) where person_id is not null;

-- Each seal holds the digests of up to a thousand events and the hash of the seal before it: 24 bytes an event, its id and
-- the first 16 bytes of its SHA-256.
create table audit_seal (
    number    bigint      primary key check (number > 0),
    sealed_at timestamptz not null,
    last_turn bigint      not null,
    last_id   bigint      not null,
    events    int         not null check (events between 1 and 1000),
    digests   bytea       not null check (length(digests) = events * 24),
    previous  bytea       not null unique check (length(previous) = 32),
    hash      bytea       not null unique check (length(hash) = 32)
);
alter table audit_seal alter column digests set storage external;
create trigger audit_seal_stays before update or delete or truncate on audit_seal
    for each statement execute function audit_event_stays();

-- Whoever owns a table may give this back to themselves; it takes away what happens by mistake, and the trigger the rest.
revoke update, delete, truncate on audit_event, audit_seal from public, current_user;

-- When the chain was looked through, and what was found.
create table audit_check (
    id          uuid        primary key,
    asked_at    timestamptz not null,
    ended_at    timestamptz,
    anchor_seal bigint,
    anchor_hash bytea check (length(anchor_hash) = 32),
    seals       bigint,
    events      bigint,
    fault       text check (length(fault) <= 40),
    fault_seal  bigint,
    fault_event bigint
);
create index audit_check_newest on audit_check (ended_at desc) where ended_at is not null;
