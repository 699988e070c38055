-- What people must have been to before they come to an event: kinds of event, and single events. An event of a series stands
-- for every one of it.
create table event_prerequisites (
    event_id uuid   primary key references learning_event on delete cascade,
    version  int    not null,
    kinds    text[] not null check (cardinality(kinds) <= 5 and kinds <@ array['stop-the-clock', 'workshop', 'webinar', 'peer-session',
                 'group-supervision', 'induction-demo', 'account-manager-meeting', 'action-learning-set', 'symposium', 'annual-meeting',
                 'drop-in', 'group-meeting'])
);
create table event_prerequisite_event (
    event_id    uuid not null references event_prerequisites on delete cascade,
    required_id uuid not null references learning_event on delete cascade,
    primary key (event_id, required_id),
    check (event_id <> required_id)
);
create index event_prerequisite_event_required on event_prerequisite_event (required_id);

-- What an event asks for, and whether somebody has been to it.
create function event_asks(event uuid, who uuid) returns table (kind text, required_id uuid, title text, met boolean)
language sql stable as $$
    select k.kind, null::uuid, null::text, exists (select 1 from booking b join attendance a on a.booking_id = b.id
               join learning_event e on e.id = b.event_id
              where b.person_id = who and e.kind = k.kind and e.id <> event and a.how in ('attended', 'part', 'walked-in'))
      from event_prerequisites q cross join lateral unnest(q.kinds) as k (kind) where q.event_id = event
    union all
    select null, r.id, r.title, exists (select 1 from booking b join attendance a on a.booking_id = b.id
               join learning_event e on e.id = b.event_id
              where b.person_id = who and (e.id = r.id or e.series_id = r.series_id) and a.how in ('attended', 'part', 'walked-in'))
      from event_prerequisite_event q join learning_event r on r.id = q.required_id where q.event_id = event
$$;

-- What is copied asks for the same.
create function prerequisites_follow() returns trigger language plpgsql as $$
begin
    insert into event_prerequisites (event_id, version, kinds)
    select new.id, 1, q.kinds from event_prerequisites q where q.event_id = new.copied_from_id;
    insert into event_prerequisite_event (event_id, required_id)
    select new.id, q.required_id from event_prerequisite_event q where q.event_id = new.copied_from_id;
    return null;
end $$;
create trigger prerequisites_follow after insert on learning_event
    for each row when (new.copied_from_id is not null) execute function prerequisites_follow();
