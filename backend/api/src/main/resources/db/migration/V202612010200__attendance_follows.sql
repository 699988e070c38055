-- When the protected time of an event is put right, whoever was there has the new one: a message of the outbox sees to it.
create function attendance_follows() returns trigger language plpgsql as $$
begin
    if exists (select 1 from attendance a where a.event_id = new.id) then
        insert into outbox_message (id, kind, unique_key, payload, created_at, due_at)
        values (uuidv7(), 'attendance-plan', 'attendance-plan:' || new.id || ':' || pg_current_xact_id(),
                jsonb_build_object('event', new.id), clock_timestamp(), clock_timestamp()) on conflict (unique_key) do nothing;
    end if;
    return null;
end $$;
create trigger attendance_follows after update of protected_minutes on learning_event
    for each row when (old.protected_minutes is distinct from new.protected_minutes) execute function attendance_follows();

-- What somebody wrote when they sent apologies goes a month after the event.
create index attendance_comment on attendance (event_id) where comment is not null;
