-- Which edition of itself a resource is, what it takes the place of, and what took its place.
alter table learning_resource
    add column edition       text check (edition in ('draft', 'pilot', 'final')),
    add column supersedes_id uuid references learning_resource check (supersedes_id <> id),
    add column replaced_by   uuid references learning_resource check (replaced_by <> id);
create index learning_resource_supersedes on learning_resource (supersedes_id) where supersedes_id is not null;
create index learning_resource_replaced on learning_resource (replaced_by) where replaced_by is not null;
create index learning_resource_edition on learning_resource (edition, updated_at desc, id desc) where edition is not null;

-- Nothing takes the place of what comes after it. One at a time, so that two changes at once cannot close a ring.
create function refuse_ring_of_editions() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('editions', 0));
    if exists (with recursive older (id) as (
                   select new.supersedes_id
                   union select r.supersedes_id from older join learning_resource r on r.id = older.id
                          where r.supersedes_id is not null)
               select 1 from older where id = new.id) then
        raise exception 'a resource takes the place of what comes after it' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger learning_resource_editions before update on learning_resource for each row
    when (new.supersedes_id is not null and new.supersedes_id is distinct from old.supersedes_id)
    execute function refuse_ring_of_editions();
