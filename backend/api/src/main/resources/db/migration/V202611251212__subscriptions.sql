-- What an organisation subscribes to, for whom, and how people get in.
create table subscription (
    id              uuid primary key,
    version         int         not null default 0,
    organisation_id uuid        not null references organisation,
    provider_id     uuid        not null references provider,
    name            text        not null check (length(name) between 1 and 120),
    starts_on       date        not null,
    ends_on         date,
    renews_on       date,
    seats           int         check (seats between 1 and 100000),
    seats_used      int         not null default 0,
    take_freely     boolean     not null default false,
    address         text        check (length(address) <= 2000),
    how_to_get_in   text[]      not null default '{}' check (cardinality(how_to_get_in) <= 20
                                and length(array_to_string(how_to_get_in, '')) <= 10000),
    contact_name    text        check (length(contact_name) <= 120),
    contact_email   text        check (length(contact_email) <= 254),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    check (ends_on is null or ends_on >= starts_on),
    constraint subscription_seats_suffice check (seats_used >= 0 and (seats is null or seats_used <= seats))
);
create index subscription_of_organisation on subscription (organisation_id, lower(name), id);
create index subscription_of_provider on subscription (provider_id, organisation_id);
create index subscription_renewal on subscription (renews_on) where renews_on is not null;

-- Who holds a seat, or has asked for one.
create table subscription_seat (
    subscription_id uuid        not null references subscription,
    person_id       uuid        not null references person,
    state           text        not null check (state in ('asked', 'held')),
    since           timestamptz not null,
    primary key (subscription_id, person_id)
);
create index subscription_seat_of_person on subscription_seat (person_id);
create index subscription_seat_in_order on subscription_seat (subscription_id, state, since, person_id);

-- Seats in use are counted where they are taken, so that no way of writing can give the last one twice.
create function subscription_seats_are_counted() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.state = 'held' then
        update subscription set seats_used = seats_used - 1 where id = old.subscription_id;
    end if;
    if tg_op <> 'DELETE' and new.state = 'held' then
        update subscription set seats_used = seats_used + 1 where id = new.subscription_id;
    end if;
    return null;
end $$;
create trigger subscription_seats_are_counted after insert or update of state or delete on subscription_seat
    for each row execute function subscription_seats_are_counted();
