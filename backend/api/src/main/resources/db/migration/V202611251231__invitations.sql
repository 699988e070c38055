-- A file of people to invite, checked row by row. Nobody is invited before somebody says so.
create table invitation_file (
    id              uuid primary key,
    version         int         not null default 0,
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person,
    file_name       text        not null check (length(file_name) between 1 and 200),
    state           text        not null check (state in ('review', 'confirmed')),
    ignored         text[]      not null default '{}' check (cardinality(ignored) <= 50),
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create index invitation_file_newest on invitation_file (organisation_id, created_at desc, id desc);
create index invitation_file_age on invitation_file (updated_at);

-- One row of a file: what was written, what it was taken for, and what is wrong with it.
create table invitation_row (
    file_id  uuid  not null references invitation_file on delete cascade,
    position int   not null,
    line     int   not null,
    cells    jsonb not null check (length(cells::text) <= 4000),
    email    text  not null default '' check (length(email) <= 254),
    meant    jsonb,
    outcome  text  not null check (outcome in ('ready', 'known', 'problem')),
    problems jsonb not null default '[]' check (length(problems::text) <= 8000),
    primary key (file_id, position)
);
create index invitation_row_outcome on invitation_row (file_id, outcome, position);

-- Somebody who is to belong to an organisation. The row is there before anything is done in Keycloak, and is worked on
-- under a lease until it is sent, so that a crash loses nobody and a repeat invites nobody twice.
create table invitation (
    id              uuid primary key,
    version         int         not null default 0,
    organisation_id uuid        not null references organisation,
    file_id         uuid references invitation_file on delete set null,
    email           text        not null check (email = lower(email) and length(email) between 6 and 254),
    given_name      text        not null check (length(given_name) between 1 and 100),
    family_name     text        not null check (length(family_name) between 1 and 100),
    kind            text        not null check (kind in ('employee', 'agency', 'student', 'apprentice', 'foster-carer', 'partner', 'provider-staff')),
    service_area_id uuid references service_area,
    team_id         uuid references team,
    household_id    uuid references household,
    starts_on       date        not null,
    ends_on         date check (ends_on >= starts_on),
    roles           jsonb       not null default '[]' check (length(roles::text) <= 4000),
    state           text        not null check (state in ('waiting', 'sent', 'failed', 'closed')),
    reason          text check (length(reason) <= 300),
    had_account     boolean     not null default false,
    person_id       uuid references person,
    invited_by      uuid references person,
    attempts        int         not null default 0,
    created_at      timestamptz not null,
    queued_at       timestamptz not null,
    due_at          timestamptz not null,
    sent_at         timestamptz,
    expires_at      timestamptz
);
create unique index invitation_once on invitation (organisation_id, email) where state <> 'closed';
create index invitation_due on invitation ((file_id is not null), due_at, id) where state = 'waiting';
create index invitation_newest on invitation (organisation_id, created_at desc, id desc);
create index invitation_of_file on invitation (file_id, state) where file_id is not null;
create index invitation_of_person on invitation (person_id) where person_id is not null;
create index invitation_words on invitation using gin (lower(given_name || ' ' || family_name || ' ' || email) gin_trgm_ops);

-- An organisation that sends no invitations for now.
create table invitation_pause (
    organisation_id uuid primary key references organisation,
    paused_at       timestamptz not null
);
