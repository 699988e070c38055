-- What a team, or a whole service area where no team is named, is asked to read.
create table team_list (
    id              uuid primary key,
    version         int         not null default 0,
    title           text        not null check (length(title) between 1 and 200),
    introduction    text        not null default '' check (length(introduction) <= 2000),
    organisation_id uuid        not null references organisation,
    service_area_id uuid        not null references service_area,
    team_id         uuid references team,
    place           text        not null generated always as (coalesce(team_id, service_area_id)::text) stored,
    set_by          uuid        not null references person,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create index team_list_place on team_list (place, updated_at desc, id desc);
create index team_list_set_by on team_list (set_by);

create table team_list_item (
    list_id     uuid not null references team_list on delete cascade,
    position    int  not null check (position between 0 and 49),
    resource_id uuid not null references learning_resource,
    due_on      date,
    note        text check (length(note) <= 1000),
    primary key (list_id, position),
    unique (list_id, resource_id) deferrable initially deferred
);
create index team_list_item_resource on team_list_item (resource_id, list_id);
create index team_list_item_due on team_list_item (due_on) where due_on is not null;

-- Who said "I have read it". Nothing is kept of who did not.
create table team_list_tick (
    list_id     uuid        not null references team_list on delete cascade,
    resource_id uuid        not null references learning_resource,
    person_id   uuid        not null references person on delete cascade,
    ticked_at   timestamptz not null,
    primary key (list_id, resource_id, person_id)
);
create index team_list_tick_person on team_list_tick (person_id);
create index membership_of_team on membership (team_id) where team_id is not null;
create index membership_of_service_area on membership (service_area_id) where service_area_id is not null;
