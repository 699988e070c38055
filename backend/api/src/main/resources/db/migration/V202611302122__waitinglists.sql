-- Links in mails that answer an offer without signing in. Only the digest is kept.
create table booking_offer (
    hash       text primary key check (length(hash) = 64),
    booking_id uuid        not null references booking on delete cascade,
    made_at    timestamptz not null
);
create index booking_offer_booking on booking_offer (booking_id);
