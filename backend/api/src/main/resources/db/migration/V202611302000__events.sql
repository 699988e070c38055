-- Something people learn at together. Its times are local to the United Kingdom and kept as moments; without a date it
-- collects interest. What is derived from time and places (open, full, closed, going on, over) is not kept.
create table learning_event (
    id                    uuid primary key,
    version               int         not null default 0,
    organisation_id       uuid        not null references organisation,
    kind                  text        not null check (kind in ('stop-the-clock', 'workshop', 'webinar', 'peer-session', 'group-supervision',
                          'induction-demo', 'account-manager-meeting', 'action-learning-set', 'symposium', 'annual-meeting', 'drop-in', 'group-meeting')),
    title                 text        not null check (length(title) between 1 and 200),
    summary               text        not null default '' check (length(summary) <= 500),
    description           text        not null default '' check (length(description) <= 10000),
    outcomes              text[]      not null default '{}' check (cardinality(outcomes) <= 12 and length(array_to_string(outcomes, '')) <= 3600),
    starts_at             timestamptz,
    ends_at               timestamptz,
    mode                  text        not null check (mode in ('in-person', 'online', 'hybrid')),
    venue                 text check (length(venue) <= 300),
    access_info           text check (length(access_info) <= 1000),
    -- For those with a place alone.
    join_url              text check (join_url ~ '^https?://' and length(join_url) <= 2000),
    joining_info          text check (length(joining_info) <= 2000),
    capacity              int check (capacity between 1 and 10000),
    minimum               int check (minimum between 1 and 10000),
    waiting_list          boolean     not null default true,
    -- Null: as the booking policy of the person's organisation says.
    approval              boolean,
    asks_offers           boolean     not null default false,
    opens_at              timestamptz,
    closes_at             timestamptz,
    protected_minutes     int         not null default 0 check (protected_minutes between 0 and 1440),
    visibility            text        not null check (visibility in ('team', 'service', 'organisation', 'network', 'public')),
    service_area_id       uuid references service_area,
    team_id               uuid references team,
    place                 text        not null generated always as (case visibility
                            when 'public' then 'public' when 'network' then 'network' when 'organisation' then organisation_id::text
                            when 'service' then service_area_id::text else team_id::text end) stored,
    for_carers            boolean     not null default false,
    -- Who may book, of those who may see it; empty: everyone. Kinds of membership, roles, career levels: any of them is enough.
    audience_kinds        text[]      not null default '{}' check (cardinality(audience_kinds) <= 10),
    audience_roles        text[]      not null default '{}' check (cardinality(audience_roles) <= 20),
    audience_levels       text[]      not null default '{}' check (cardinality(audience_levels) <= 20),
    status                text        not null check (status in ('draft', 'published', 'postponed', 'cancelled', 'archived')),
    status_reason         text check (length(status_reason) <= 500),
    recording_resource_id uuid references learning_resource,
    shared_note           text check (length(shared_note) <= 10000),
    owner_id              uuid        references person,
    copied_from_id        uuid references learning_event on delete set null,
    is_template           boolean     not null default false,
    series_id             uuid,
    -- The day on which its series would have it, whatever day it was moved to.
    series_day            date,
    changed_alone         boolean     not null default false,
    ical_uid              text        not null unique check (length(ical_uid) <= 200),
    ical_sequence         int         not null default 0,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    published_at          timestamptz,
    check ((starts_at is null) = (ends_at is null)),
    check (ends_at > starts_at and ends_at <= starts_at + interval '14 days'),
    check (minimum is null or capacity is null or minimum <= capacity),
    check (closes_at is null or opens_at is null or closes_at > opens_at),
    check (visibility <> 'service' or service_area_id is not null),
    check (visibility <> 'team' or team_id is not null),
    check (not is_template or status = 'draft')
);
-- The calendar of a place; those without a date stand apart.
create index learning_event_calendar on learning_event (place, starts_at, id) where status in ('published', 'postponed', 'cancelled') and not is_template;
create index learning_event_organisation on learning_event (organisation_id, starts_at, id);
create index learning_event_area on learning_event (service_area_id, starts_at, id) where service_area_id is not null;
create index learning_event_owner on learning_event (owner_id, starts_at);
create index learning_event_series on learning_event (series_id, series_day) where series_id is not null;
create index learning_event_recording on learning_event (recording_resource_id) where recording_resource_id is not null;
create index learning_event_copied_from on learning_event (copied_from_id) where copied_from_id is not null;

-- What to read before, on the day and after.
create table event_resource (
    event_id    uuid not null references learning_event on delete cascade,
    position    int  not null check (position between 0 and 49),
    resource_id uuid not null references learning_resource,
    moment      text not null check (moment in ('before', 'during', 'after')),
    note        text check (length(note) <= 500),
    primary key (event_id, position),
    unique (event_id, resource_id, moment) deferrable initially deferred
);
create index event_resource_resource on event_resource (resource_id, event_id);

-- What happens when, in local time.
create table event_agenda_item (
    event_id uuid not null references learning_event on delete cascade,
    position int  not null check (position between 0 and 49),
    at       time not null,
    title    text not null check (length(title) between 1 and 200),
    note     text check (length(note) <= 500),
    primary key (event_id, position)
);

-- Facilitators are shown; co-organisers do what the owner may do.
create table event_person (
    event_id  uuid not null references learning_event on delete cascade,
    person_id uuid not null references person,
    part      text not null check (part in ('facilitator', 'co-organiser')),
    primary key (event_id, person_id, part)
);
create index event_person_person on event_person (person_id, event_id);

-- Places kept for the people of a partner; the rest are for everyone else.
create table event_allocation (
    event_id        uuid not null references learning_event on delete cascade,
    organisation_id uuid not null references organisation,
    places          int  not null check (places between 1 and 10000),
    primary key (event_id, organisation_id)
);
create index event_allocation_organisation on event_allocation (organisation_id);

-- What of a framework it is about. An edition that is replaced keeps its items, so that this stays true.
create table event_framework_item (
    event_id uuid not null references learning_event on delete cascade,
    item_id  uuid not null references framework_item,
    primary key (event_id, item_id)
);
create index event_framework_item_item on event_framework_item (item_id);
