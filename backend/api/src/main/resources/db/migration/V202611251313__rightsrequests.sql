-- What somebody asks about their own data, and its clock. Who wrote a letter may have no account.
create table rights_request (
    id              uuid primary key,
    version         int         not null default 0,
    organisation_id uuid        not null references organisation,
    person_id       uuid references person,
    requester_name  text        not null check (length(requester_name) between 1 and 200),
    kind            text        not null check (kind in ('access', 'rectification', 'erasure', 'restriction', 'objection',
                    'portability', 'complaint')),
    words           text        not null check (length(words) <= 4000),
    channel         text        not null check (channel in ('app', 'letter', 'email', 'phone', 'in-person')),
    state           text        not null check (state in ('received', 'clarifying', 'in-progress', 'answered', 'refused')),
    received_on     date        not null,
    extended_on     date,
    paused_on       date,
    paused_days     int         not null default 0 check (paused_days between 0 and 10000),
    due_on          date        not null,
    closed_on       date,
    closed_at       timestamptz generated always as (closed_on::timestamp at time zone 'Europe/London') stored,
    logged_by       uuid references person,
    created_at      timestamptz not null
);
create index rights_request_of_organisation on rights_request (organisation_id, (closed_on is not null), due_on, id);
create index rights_request_of_person on rights_request (person_id, created_at desc, id desc) where person_id is not null;
create index rights_request_open on rights_request (due_on) where closed_on is null;

-- Each act on a request. Notes are read by whoever asked.
create table rights_request_step (
    request_id uuid        not null references rights_request on delete cascade,
    position   int         not null check (position between 0 and 99),
    step       text        not null check (step in ('receive', 'start', 'clarify', 'reply', 'extend', 'answer', 'refuse')),
    by_id      uuid,
    note       text check (length(note) <= 4000),
    at         timestamptz not null,
    primary key (request_id, position)
);
