-- What somebody who was at a learning event adds to "what we learned together", for as long as they consent.
create table event_contribution (
    event_id     uuid        not null references learning_event on delete cascade,
    person_id    uuid        not null references person,
    text         text        not null check (length(text) between 1 and 2000),
    -- Whether their name stands beside it.
    named        boolean     not null default false,
    consented_at timestamptz not null,
    primary key (event_id, person_id)
);
create index event_contribution_person on event_contribution (person_id);

-- What a team takes from a learning event, for those of the team who were not there.
create table event_team_note (
    event_id   uuid        not null references learning_event on delete cascade,
    team_id    uuid        not null references team,
    text       text        not null check (length(text) between 1 and 4000),
    author_id  uuid        references person,
    updated_at timestamptz not null,
    primary key (event_id, team_id)
);
create index event_team_note_team on event_team_note (team_id);
create index event_team_note_author on event_team_note (author_id) where author_id is not null;
