-- Whoever waits does so where the places for their organisation are counted: when places are kept for it, or no longer, they move
-- over, and stand there in the order in which everyone came. Otherwise those who come later would overtake them.
create function booking_lines_follow(event uuid) returns void language plpgsql as $$
declare moved uuid[];
begin
    select array_agg(b.id) into moved from booking b
      join event_pool now on now.id = b.pool_id
      left join event_pool own on own.event_id = event and own.organisation_id = b.organisation_id and own.places > 0
     where b.event_id = event and b.state = 'waiting' and now.organisation_id is distinct from own.organisation_id;
    if moved is null then return; end if;
    perform 1 from event_pool where event_id = event order by id for no key update;
    update booking b set pool_id = coalesce(
               (select p.id from event_pool p where p.event_id = event and p.organisation_id = b.organisation_id and p.places > 0),
               (select p.id from event_pool p where p.event_id = event and p.organisation_id is null))
     where b.id = any(moved) and b.state = 'waiting';
    with line as (
        select b.id, p.id as pool, p.next_number - 1 + row_number() over (partition by p.id order by b.booked_at, b.number, b.id) as number
          from booking b join event_pool p on p.id = b.pool_id
         where b.event_id = event and b.state = 'waiting'
           and b.pool_id in (select x.pool_id from booking x where x.id = any(moved))),
    numbered as (update booking b set number = line.number from line where b.id = line.id)
    update event_pool p set next_number = last.number + 1
      from (select pool, max(number) as number from line group by pool) last where last.pool = p.id;
end $$;

create or replace function event_pools_set(event uuid) returns void language plpgsql as $$
begin
    insert into event_pool (event_id, organisation_id, places)
    select e.id, a.organisation_id, a.places from learning_event e join event_allocation a on a.event_id = e.id where e.id = event
    union all
    select e.id, null, e.capacity - coalesce((select sum(a.places) from event_allocation a where a.event_id = e.id), 0)
      from learning_event e where e.id = event
    on conflict on constraint one_pool_each do update set places = excluded.places where event_pool.places is distinct from excluded.places;
    update event_pool p set places = 0 where p.event_id = event and p.organisation_id is not null and p.places <> 0
       and not exists (select 1 from event_allocation a where a.event_id = event and a.organisation_id = p.organisation_id);
    perform booking_lines_follow(event);
end $$;
