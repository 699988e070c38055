-- Who wants to hear when a learning event gets a date.
create table event_interest (
    event_id   uuid        not null references learning_event on delete cascade,
    person_id  uuid        not null references person,
    created_at timestamptz not null,
    primary key (event_id, person_id)
);
create index event_interest_person on event_interest (person_id);
