-- What changed after a learning event, in the words of somebody who was there (Most Significant Change).
create table impact_story (
    id              uuid primary key default uuidv7(),
    version         int         not null default 0,
    event_id        uuid        not null references learning_event on delete cascade,
    person_id       uuid        not null references person,
    what_changed    text        not null check (length(what_changed) between 1 and 1500),
    for_whom        text        not null check (length(for_whom) between 1 and 300),
    why_it_matters  text        not null check (length(why_it_matters) between 1 and 1500),
    -- Since when its author agrees that others read it; those who run the event alone do until then.
    shared_at       timestamptz,
    told_at         timestamptz not null,
    chosen_reason   text check (length(chosen_reason) between 1 and 1000),
    chosen_by       uuid references person,
    chosen_at       timestamptz,
    check ((chosen_reason is null) = (chosen_at is null)),
    check (chosen_by is null or chosen_at is not null)
);
create index impact_story_event on impact_story (event_id, told_at, id);
create index impact_story_person on impact_story (person_id, event_id);
create index impact_story_chosen_by on impact_story (chosen_by) where chosen_by is not null;
