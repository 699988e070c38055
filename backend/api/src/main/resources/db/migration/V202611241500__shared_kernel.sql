create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Later work, written in the transaction of the change that causes it; claimed with "for update skip locked".
create table outbox_message (
    id           uuid primary key,
    kind         text        not null check (length(kind) <= 60),
    unique_key   text        not null unique check (length(unique_key) <= 200),
    payload      jsonb       not null,
    created_at   timestamptz not null,
    due_at       timestamptz not null,
    attempts     int         not null default 0,
    done_at      timestamptz,
    parked_at    timestamptz,
    parked_why   text check (length(parked_why) <= 500)
);
create index outbox_message_due on outbox_message (due_at, id) where done_at is null and parked_at is null;

-- One key, one effect, one answer. The request is compared by its digest; the answer is kept as it was given.
create table idempotency_key (
    caller       text        not null check (length(caller) <= 100),
    key          text        not null check (length(key) <= 100),
    request_hash text        not null check (length(request_hash) = 64),
    answer       text,
    created_at   timestamptz not null,
    primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- What changed in the catalogue, in order; feeds each replica's search index. Read in the order (txid, seq) and only
-- below the oldest transaction still running, so a change that commits late is never skipped.
create table catalogue_change (
    seq         bigint generated always as identity primary key,
    txid        xid8        not null default pg_current_xact_id(),
    resource_id uuid        not null,
    changed_at  timestamptz not null default now()
);
create index catalogue_change_order on catalogue_change (txid, seq);
