-- Who did what with a booking, in order. What is done by the clock has nobody.
create table booking_step (
    id         uuid primary key default uuidv7(),
    booking_id uuid        not null references booking on delete cascade,
    what       text        not null check (what in ('booked', 'requested', 'waiting', 'offered', 'accepted', 'declined', 'approved',
                   'refused', 'cancelled', 'event-cancelled', 'replaced', 'replaces', 'lapsed', 'given', 'passed-over', 'waived')),
    by_id      uuid references person,
    reason     text check (length(reason) <= 500),
    at         timestamptz not null
);
create index booking_step_booking on booking_step (booking_id, at, id);

-- What somebody needs to take part, and eats. Apart from the booking, so that nothing that reads bookings can read it by
-- chance; gone with the booking, and a fortnight after the event.
create table booking_needs (
    booking_id uuid primary key references booking on delete cascade,
    access     text check (length(access) between 1 and 2000),
    diet       text check (length(diet) between 1 and 500),
    updated_at timestamptz not null,
    check (access is not null or diet is not null)
);

-- Whom the booker chose to approve it, where several may.
alter table booking add column manager_id uuid references person;
alter table booking drop constraint booking_replaces_id_fkey,
    add constraint booking_replaces_id_fkey foreign key (replaces_id) references booking on delete set null;

-- Lines to be looked at: those in which somebody waits. And charges, for who waives them.
create index event_pool_waiting on event_pool (id) where waiting > 0;
create index booking_of_booker on booking (booked_by) where booked_by <> person_id;
create index booking_organisation on booking (organisation_id, booked_at);
