-- An ordered set of resources for a purpose. Nobody but its owner sees a draft.
create table pack (
    id              uuid primary key,
    version         int         not null default 0,
    title           text        not null check (length(title) between 1 and 200),
    introduction    text        not null default '' check (length(introduction) <= 4000),
    purpose         text        not null check (purpose in ('stop-the-clock', 'supervision', 'group-supervision', 'meeting', 'induction', 'other')),
    questions       text[]      not null default '{}' check (cardinality(questions) <= 20 and length(array_to_string(questions, '')) <= 10000),
    status          text        not null check (status in ('draft', 'shared', 'archived')),
    visibility      text        not null check (visibility in ('team', 'service', 'organisation', 'network', 'public')),
    organisation_id uuid        not null references organisation,
    service_area_id uuid references service_area,
    team_id         uuid references team,
    place           text        not null generated always as (case visibility
                      when 'public' then 'public' when 'network' then 'network' when 'organisation' then organisation_id::text
                      when 'service' then service_area_id::text else team_id::text end) stored,
    for_carers      boolean     not null default false,
    owner_id        uuid        not null references person,
    copied_from_id  uuid references pack,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    check (visibility <> 'service' or service_area_id is not null),
    check (visibility <> 'team' or team_id is not null)
);
create index pack_owner on pack (owner_id, updated_at desc, id desc);
create index pack_shared on pack (place, updated_at desc, id desc) where status = 'shared';
create index pack_organisation on pack (organisation_id, status, updated_at desc, id desc);
create index pack_copied_from on pack (copied_from_id) where copied_from_id is not null;

-- Moving an item changes several rows, so that a resource may stand in two places until the change is done.
create table pack_item (
    pack_id     uuid not null references pack on delete cascade,
    position    int  not null check (position between 0 and 99),
    resource_id uuid not null references learning_resource,
    note        text check (length(note) <= 1000),
    minutes     int check (minutes between 1 and 1440),
    primary key (pack_id, position),
    unique (pack_id, resource_id) deferrable initially deferred
);
create index pack_item_resource on pack_item (resource_id, pack_id);
