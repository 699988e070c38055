-- The secret address of a calendar: a person's own, or that of an organisation. Only the digest of the secret is kept, so
-- that nobody who reads this table can read a calendar. A new one takes the place of the old.
create table calendar_feed (
    person_id   uuid primary key references person on delete cascade,
    secret_hash text        not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
    made_at     timestamptz not null
);
create table organisation_calendar (
    organisation_id uuid primary key references organisation,
    secret_hash     text        not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
    made_at         timestamptz not null
);
