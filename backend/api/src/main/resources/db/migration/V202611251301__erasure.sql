-- Who asked to be forgotten, and when it is done. It names nobody: once done, the person it points at has no name.
create table erasure (
    id              uuid primary key default uuidv7(),
    person_id       uuid        not null references person,
    organisation_id uuid references organisation,
    asked_by        uuid        not null references person,
    state           text        not null check (state in ('waiting', 'held', 'done', 'cancelled')),
    asked_at        timestamptz not null,
    due_at          timestamptz not null,
    done_at         timestamptz,
    changed         jsonb       not null default '{}' check (length(cast(changed as text)) <= 20000)
);
create unique index erasure_under_way on erasure (person_id, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'))
    where state in ('waiting', 'held');
create index erasure_of_person on erasure (person_id, asked_at desc);
create index erasure_asked_by on erasure (asked_by);
create index erasure_of_organisation on erasure (organisation_id, asked_at desc) where organisation_id is not null;

-- Whoever is gone stands for the authors of what stays.
insert into person (id, display_name) values ('00000000-0000-0000-0000-00000000f0e0', 'A former colleague');

-- Once erased, a person's row keeps nothing but its id, whatever a token that is still good for some minutes says.
alter table person add column erased_at timestamptz;
create function person_stays_erased() returns trigger language plpgsql as $$
begin
    return old;
end $$;
create trigger person_stays_erased before update on person for each row
    when (old.erased_at is not null) execute function person_stays_erased();
