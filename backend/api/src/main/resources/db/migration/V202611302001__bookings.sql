-- Where places are counted: one row for everyone, and one for each organisation with places of its own. Only the trigger
-- below writes taken and waiting, and the check refuses what is one too many, whoever asks and however many at once.
create table event_pool (
    id              uuid primary key default uuidv7(),
    event_id        uuid   not null references learning_event on delete cascade,
    organisation_id uuid references organisation,
    -- Null: as many as come.
    places          int,
    taken           int    not null default 0,
    waiting         int    not null default 0,
    next_number     bigint not null default 1,
    constraint never_overbooked check (taken >= 0 and waiting >= 0 and (places is null or (places >= 0 and taken <= places))),
    constraint one_pool_each unique nulls not distinct (event_id, organisation_id)
) with (fillfactor = 50);

-- Pools follow the places of the event and what is kept for partners. A pool whose allocation was taken back has no places.
create function event_pools_follow() returns trigger language plpgsql as $$
declare event uuid := case tg_op when 'DELETE' then old.event_id else new.event_id end;
begin
    perform event_pools_set(event);
    return null;
end $$;

create function event_pools_set(event uuid) returns void language plpgsql as $$
begin
    insert into event_pool (event_id, organisation_id, places)
    select e.id, a.organisation_id, a.places from learning_event e join event_allocation a on a.event_id = e.id where e.id = event
    union all
    select e.id, null, e.capacity - coalesce((select sum(a.places) from event_allocation a where a.event_id = e.id), 0)
      from learning_event e where e.id = event
    on conflict on constraint one_pool_each do update set places = excluded.places where event_pool.places is distinct from excluded.places;
    update event_pool p set places = 0 where p.event_id = event and p.organisation_id is not null and p.places <> 0
       and not exists (select 1 from event_allocation a where a.event_id = event and a.organisation_id = p.organisation_id);
end $$;

create function learning_event_pools() returns trigger language plpgsql as $$
begin
    perform event_pools_set(new.id);
    return null;
end $$;

create trigger learning_event_pools after insert or update of capacity on learning_event
    for each row execute function learning_event_pools();
create trigger event_allocation_pools after insert or update or delete on event_allocation
    for each row execute function event_pools_follow();

-- Somebody's place at an event, or their place in the line. Requested, confirmed and offered ones hold a place. The number
-- is the order in which they came to their pool.
create table booking (
    id              uuid primary key,
    version         int         not null default 0,
    event_id        uuid        not null references learning_event,
    pool_id         uuid        not null references event_pool,
    number          bigint      not null,
    person_id       uuid        not null references person,
    organisation_id uuid        not null references organisation,
    service_area_id uuid references service_area,
    team_id         uuid references team,
    state           text        not null check (state in ('requested', 'confirmed', 'waiting', 'offered', 'declined', 'cancelled', 'lapsed', 'replaced', 'walked-in')),
    approval        text        not null default 'not-needed' check (approval in ('not-needed', 'pending', 'approved', 'declined')),
    booked_by       uuid references person,
    booked_at       timestamptz not null,
    changed_at      timestamptz not null,
    offered_until   timestamptz,
    offer_text      text check (length(offer_text) <= 500),
    ask_text        text check (length(ask_text) <= 500),
    replaces_id     uuid references booking,
    cancel_reason   text check (length(cancel_reason) <= 500),
    late            boolean     not null default false,
    charge_pence    int check (charge_pence between 0 and 10000000),
    waived_reason   text check (length(waived_reason) <= 500),
    check ((state = 'offered') = (offered_until is not null)),
    check (state <> 'requested' or approval = 'pending')
);
create unique index one_booking_each on booking (event_id, person_id) where state in ('requested', 'confirmed', 'offered', 'waiting', 'walked-in');
create index booking_of_person on booking (person_id, event_id);
create index booking_in_line on booking (pool_id, number) where state = 'waiting';
create index booking_offers on booking (offered_until) where state = 'offered';
create index booking_of_event on booking (event_id, state, number);
create index booking_replaces on booking (replaces_id) where replaces_id is not null;

create function booking_counts() returns trigger language plpgsql as $$
declare
    held int := case when tg_op <> 'INSERT' and old.state in ('requested', 'confirmed', 'offered') then 1 else 0 end;
    waited int := case when tg_op <> 'INSERT' and old.state = 'waiting' then 1 else 0 end;
    holds int := case when tg_op <> 'DELETE' and new.state in ('requested', 'confirmed', 'offered') then 1 else 0 end;
    waits int := case when tg_op <> 'DELETE' and new.state = 'waiting' then 1 else 0 end;
begin
    if tg_op = 'UPDATE' and old.pool_id = new.pool_id then
        if holds <> held or waits <> waited then
            update event_pool set taken = taken + holds - held, waiting = waiting + waits - waited where id = new.pool_id;
        end if;
    else
        if held + waited > 0 then
            update event_pool set taken = taken - held, waiting = waiting - waited where id = old.pool_id;
        end if;
        if holds + waits > 0 then
            update event_pool set taken = taken + holds, waiting = waiting + waits where id = new.pool_id;
        end if;
    end if;
    return null;
end $$;
create trigger booking_counts after insert or update of state, pool_id or delete on booking
    for each row execute function booking_counts();
