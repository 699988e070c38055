-- Bookings that are made in one statement are counted in one, so that the row of their pool changes once for all of them.
drop trigger booking_counts on booking;
create trigger booking_counts after update of state, pool_id or delete on booking
    for each row execute function booking_counts();

create function bookings_made() returns trigger language plpgsql as $$
begin
    update event_pool p set taken = p.taken + made.held, waiting = p.waiting + made.waited
      from (select pool_id, count(*) filter (where state in ('requested', 'confirmed', 'offered')) as held,
                   count(*) filter (where state = 'waiting') as waited from added group by pool_id) made
     where p.id = made.pool_id and made.held + made.waited > 0;
    return null;
end $$;
create trigger bookings_made after insert on booking
    referencing new table as added for each statement execute function bookings_made();
