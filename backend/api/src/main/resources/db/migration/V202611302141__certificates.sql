-- That somebody was there, for whoever they show it to. It holds nothing of its own but its code: name, event and minutes
-- are read from what stands now, and it is revoked while attendance says that they were not there.
create table certificate (
    id         uuid primary key default uuidv7(),
    booking_id uuid        not null unique references booking on delete cascade,
    code       text        not null unique check (code ~ '^[A-HJKMNPQRTUVWXY346789]{12}$'),
    issued_at  timestamptz not null,
    revoked_at timestamptz
);
