-- What somebody suggests: a learning event to hold, or a resource to add. The organisers or editors of their organisation answer.
create table suggestion (
    id              uuid primary key default uuidv7(),
    version         int         not null default 0,
    kind            text        not null check (kind in ('event', 'resource')),
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person,
    title           text        not null check (length(title) between 1 and 200),
    why             text        not null check (length(why) between 1 and 2000),
    when_wanted     text check (length(when_wanted) between 1 and 500),
    url             text check (length(url) between 1 and 2000),
    topic_id        uuid references topic on delete set null,
    state           text        not null default 'open' check (state in ('open', 'taken-up', 'not-now')),
    reason          text check (length(reason) between 1 and 1000),
    event_id        uuid references learning_event on delete set null,
    resource_id     uuid references learning_resource on delete set null,
    answered_by     uuid references person,
    answered_at     timestamptz,
    created_at      timestamptz not null,
    check ((kind = 'resource') = (url is not null)),
    check (kind = 'event' or when_wanted is null and event_id is null),
    check (kind = 'resource' or resource_id is null),
    check ((state = 'open') = (answered_at is null)),
    check (state <> 'not-now' or reason is not null)
);
create index suggestion_waiting on suggestion (organisation_id, kind, created_at, id) where state = 'open';
create index suggestion_answered on suggestion (organisation_id, kind, answered_at desc, id) where state <> 'open';
create index suggestion_person on suggestion (person_id, created_at desc, id);
create index suggestion_answered_by on suggestion (answered_by) where answered_by is not null;
create index suggestion_topic on suggestion (topic_id) where topic_id is not null;
create index suggestion_event on suggestion (event_id) where event_id is not null;
create index suggestion_resource on suggestion (resource_id) where resource_id is not null;
