-- Where each resource is published, and where it was: one row a place, with its latest change there. Never forgotten, so that
-- whoever harvests can always be told what has gone. What foster carers see of a place that is not public has a row of its own
-- ("<place>/carers"). Read in the order (txid, seq) and only below the oldest transaction still running, as the change log is;
-- changed_at is taken when the row is written, after its transaction is known to have begun.
create sequence resource_presence_seq cache 32;
create table resource_presence (
    resource_id uuid        not null,
    place       text        not null check (length(place) <= 60),
    txid        xid8        not null default pg_current_xact_id(),
    seq         bigint      not null default nextval('resource_presence_seq'),
    changed_at  timestamptz not null default clock_timestamp(),
    here        boolean     not null,
    primary key (resource_id, place)
);
create index resource_presence_order on resource_presence (txid, seq);
create index resource_presence_public on resource_presence (changed_at, resource_id) where place = 'public';

create function places_of(place text, for_carers boolean) returns text[] language sql immutable parallel safe as $$
    select case when for_carers and place <> 'public' then array[place, place || '/carers'] else array[place] end
$$;

-- What readers and harvesters would see differently; a look at a link that finds it as it was is no change.
create function note_presence() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        update resource_presence p set here = false, txid = default, seq = default, changed_at = default
          from before_rows b where p.resource_id = b.id and p.here;
    elsif tg_op = 'INSERT' then
        insert into resource_presence (resource_id, place, here)
        select a.id, x.place, true from after_rows a cross join unnest(places_of(a.place, a.for_carers)) x (place)
         where a.status in ('published', 'review-due')
            on conflict (resource_id, place) do update
           set here = true, txid = default, seq = default, changed_at = default;
    else
        insert into resource_presence (resource_id, place, here)
        select a.id, x.place, true from after_rows a join before_rows b on b.id = a.id
         cross join unnest(places_of(a.place, a.for_carers)) x (place)
         where a.status in ('published', 'review-due')
           and (a.updated_at, a.version, a.status, a.place, a.for_carers, a.link_status)
               is distinct from (b.updated_at, b.version, b.status, b.place, b.for_carers, b.link_status)
            on conflict (resource_id, place) do update
           set here = true, txid = default, seq = default, changed_at = default;
        update resource_presence p set here = false, txid = default, seq = default, changed_at = default
          from after_rows a
         where p.resource_id = a.id and p.here
           and (a.status not in ('published', 'review-due') or p.place <> all(places_of(a.place, a.for_carers)));
    end if;
    return null;
end $$;
create trigger learning_resource_came after insert on learning_resource
    referencing new table as after_rows for each statement execute function note_presence();
create trigger learning_resource_moved after update on learning_resource
    referencing old table as before_rows new table as after_rows for each statement execute function note_presence();
create trigger learning_resource_left after delete on learning_resource
    referencing old table as before_rows for each statement execute function note_presence();

insert into resource_presence (resource_id, place, here, changed_at)
select r.id, x.place, true, r.updated_at from learning_resource r cross join unnest(places_of(r.place, r.for_carers)) x (place)
 where r.status in ('published', 'review-due') order by r.updated_at, r.id;
