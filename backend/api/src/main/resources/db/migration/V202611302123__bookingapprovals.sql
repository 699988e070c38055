-- A booking that somebody's manager has to approve. Until the reminder it is for the manager alone to decide, where there is
-- one; afterwards for anyone who may approve it.
create table booking_approval (
    booking_id  uuid primary key references booking on delete cascade,
    manager_id  uuid references person,
    asked_at    timestamptz not null,
    remind_at   timestamptz not null,
    reminded_at timestamptz,
    decided_at  timestamptz,
    decided_by  uuid references person,
    outcome     text check (outcome in ('approved', 'declined', 'lapsed', 'withdrawn')),
    reason      text check (length(reason) <= 500),
    check ((decided_at is null) = (outcome is null))
);
create index booking_approval_open on booking_approval (remind_at) where decided_at is null;
create index booking_approval_manager on booking_approval (manager_id) where decided_at is null;
create index booking_approval_decided on booking_approval (decided_at desc) where decided_at is not null;
