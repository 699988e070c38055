-- What people are asked about a learning event: before, straight after, and six to eight weeks later with their manager.
-- When each opens and closes follows from the event. Null questions are the usual ones, until somebody has answered them.
create table evaluation (
    id        uuid primary key default uuidv7(),
    version   int     not null default 0,
    event_id  uuid    not null references learning_event on delete cascade,
    stage     text    not null check (stage in ('baseline', 'immediate', 'follow-up')),
    wanted    boolean not null default true,
    questions jsonb check (jsonb_typeof(questions) = 'array' and length(questions::text) <= 20000),
    unique (event_id, stage)
);
create function evaluations_begin() returns trigger language plpgsql as $$
begin
    insert into evaluation (event_id, stage, wanted)
    select new.id, s, new.kind not in ('account-manager-meeting', 'group-meeting', 'drop-in')
      from unnest(array['baseline', 'immediate', 'follow-up']) as s;
    return null;
end $$;
create trigger evaluations_begin after insert on learning_event for each row execute function evaluations_begin();

-- One person's answers, by the key of each question: 0 to 5, and -1 for a real "don't know". Without the person it is a count.
create table evaluation_answer (
    id              uuid primary key,
    version         int         not null default 0,
    evaluation_id   uuid        not null references evaluation on delete cascade,
    person_id       uuid references person,
    organisation_id uuid        not null references organisation,
    -- Who answered the follow-up together with them.
    manager_id      uuid references person,
    scores          jsonb       not null check (jsonb_typeof(scores) = 'object' and length(scores::text) <= 4000),
    texts           jsonb check (jsonb_typeof(texts) = 'object' and length(texts::text) <= 60000),
    answered_at     timestamptz not null,
    changed_at      timestamptz not null,
    unique (evaluation_id, person_id)
);
create index evaluation_answer_person on evaluation_answer (person_id, answered_at);
create index evaluation_answer_manager on evaluation_answer (manager_id, answered_at) where manager_id is not null;

-- Who was asked, how often and when they are next. Answering ends it.
create table evaluation_ask (
    evaluation_id uuid        not null references evaluation on delete cascade,
    person_id     uuid        not null references person,
    times         int         not null check (times between 1 and 3),
    asked_at      timestamptz not null,
    next_at       timestamptz,
    primary key (evaluation_id, person_id)
);
create index evaluation_ask_next on evaluation_ask (next_at) where next_at is not null;
create index evaluation_ask_person on evaluation_ask (person_id);

-- When each stage opens and closes, by the days of people in the United Kingdom, so that both move with the event.
create function evaluation_opens(stage text, starts timestamptz, ends timestamptz) returns timestamptz language sql stable as $$
    select (case stage when 'baseline' then starts at time zone 'Europe/London' - interval '14 days'
                       when 'immediate' then ends at time zone 'Europe/London'
                       else ends at time zone 'Europe/London' + interval '6 weeks' end) at time zone 'Europe/London'
$$;
create function evaluation_closes(stage text, starts timestamptz, ends timestamptz) returns timestamptz language sql stable as $$
    select (case stage when 'baseline' then starts at time zone 'Europe/London'
                       when 'immediate' then ends at time zone 'Europe/London' + interval '14 days'
                       else ends at time zone 'Europe/London' + interval '8 weeks' end) at time zone 'Europe/London'
$$;
