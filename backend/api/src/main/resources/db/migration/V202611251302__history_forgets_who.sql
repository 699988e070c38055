-- A version is written once; only who made it can be forgotten.
create or replace function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
    if new.person_id is null and (new.resource_id, new.number, new.act, new.restored_from, new.content, new.at)
          is not distinct from (old.resource_id, old.number, old.act, old.restored_from, old.content, old.at) then
        return new;
    end if;
    raise exception 'a version is written once' using errcode = '23514';
end $$;
create index resource_version_person on resource_version (person_id) where person_id is not null;
