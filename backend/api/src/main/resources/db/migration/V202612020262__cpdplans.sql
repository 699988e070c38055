-- What somebody means to learn, by when. What they plan to do for it are CPD records that are planned.
create table learning_goal (
    id         uuid primary key default uuidv7(),
    version    int         not null default 0,
    person_id  uuid        not null references person on delete cascade,
    aim        text        not null check (length(aim) between 1 and 1000),
    due_on     date,
    progress   text        not null default '' check (length(progress) <= 4000),
    state      text        not null check (state in ('open', 'met', 'dropped')),
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index learning_goal_of on learning_goal (person_id, state, due_on, id);
