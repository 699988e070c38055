-- A piece of learning that waits to be written: somebody was at an event, or used a resource. It is offered once.
create table cpd_draft (
    id          uuid primary key default uuidv7(),
    person_id   uuid        not null references person on delete cascade,
    source      text        not null check (source in ('attendance', 'use')),
    kind        text        not null check (kind in ('event', 'resource')),
    thing_id    uuid        not null,
    title       text        not null check (length(title) between 1 and 500),
    happened_on date        not null,
    minutes     int check (minutes between 1 and 60000),
    used_for    text check (length(used_for) <= 40),
    offered_at  timestamptz not null,
    record_id   uuid references cpd_record on delete set null,
    settled_at  timestamptz,
    unique (person_id, kind, thing_id)
);
create index cpd_draft_waiting on cpd_draft (person_id, offered_at desc, id) where settled_at is null;
create index cpd_draft_record on cpd_draft (record_id);
