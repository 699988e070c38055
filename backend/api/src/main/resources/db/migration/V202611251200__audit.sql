-- What was done, by whom and when. Nothing refers to other tables: what was done stays when they go.
create table audit_event (
    id              bigint      generated always as identity primary key,
    at              timestamptz not null,
    actor           text        not null check (length(actor) <= 100),
    what            text        not null check (what ~ '^[a-z-]+\.[a-z-]+$' and length(what) <= 60),
    organisation_id uuid,
    thing           text        not null check (length(thing) <= 40),
    thing_id        text        not null check (length(thing_id) <= 100),
    person_id       uuid,
    detail          jsonb       not null check (length(detail::text) <= 4000)
);
create index audit_event_of_organisation on audit_event (organisation_id, id desc);
create index audit_event_about_person on audit_event (person_id, id desc) where person_id is not null;

create function audit_event_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What stands in the audit cannot be changed or removed' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_event_stays before update or delete or truncate on audit_event
    for each statement execute function audit_event_stays();
