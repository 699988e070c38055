-- Learning events that recur: a rule of days in local time, with what is left out or has another day. Each occurrence is a
-- learning event of its own, made like another one.
create table event_series (
    id              uuid primary key,
    version         int         not null default 0,
    organisation_id uuid        not null references organisation,
    title           text        not null check (length(title) between 1 and 200),
    -- The event that the first occurrences were made like.
    model_id        uuid        references learning_event on delete set null,
    -- As RFC 5545 writes it, without an end.
    rule            text        not null check (length(rule) between 1 and 200),
    starts_on       date        not null,
    without_months  int[]       not null default '{}' check (without_months <@ array[1,2,3,4,5,6,7,8,9,10,11,12]),
    without_days    date[]      not null default '{}' check (cardinality(without_days) <= 60),
    -- One for one: what the rule says, and the day it is held instead.
    replaced_days   date[]      not null default '{}' check (cardinality(replaced_days) <= 60),
    replaced_by     date[]      not null default '{}' check (cardinality(replaced_by) = cardinality(replaced_days)),
    status          text        not null default 'active' check (status in ('active', 'ended')),
    owner_id        uuid        references person,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create index event_series_organisation on event_series (organisation_id, created_at desc, id);
create index event_series_owner on event_series (owner_id) where owner_id is not null;
create index event_series_model on event_series (model_id) where model_id is not null;

-- The service areas that each have one of their own, and how many days after the first.
create table event_series_area (
    series_id       uuid not null references event_series on delete cascade,
    position        int  not null check (position between 0 and 19),
    service_area_id uuid not null references service_area,
    days_later      int  not null default 0 check (days_later between 0 and 27),
    primary key (series_id, position),
    unique (series_id, service_area_id) deferrable initially deferred
);
create index event_series_area_area on event_series_area (service_area_id);

alter table learning_event add constraint learning_event_series_id_fkey foreign key (series_id) references event_series;
