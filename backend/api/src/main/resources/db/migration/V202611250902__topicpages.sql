-- What one organisation makes of a topic's page. The layer of the topic's keeper is the core; others lie over it.
-- Version 0 is a layer that nobody has saved yet.
create table topic_layer (
    id              uuid primary key default uuidv7(),
    topic_id        uuid        not null references topic,
    organisation_id uuid        not null references organisation,
    version         int         not null default 0,
    intro           text        not null default '' check (length(intro) <= 2000),
    sponsor_name    text check (length(sponsor_name) between 1 and 120),
    sponsor_role    text check (length(sponsor_role) <= 200),
    sponsor_message text check (length(sponsor_message) <= 1000),
    owner_id        uuid references person,
    review_by       date,
    audience_ids    uuid[]      not null default '{}' check (cardinality(audience_ids) <= 10),
    updated_at      timestamptz not null,
    updated_by      uuid references person,
    unique (topic_id, organisation_id),
    check (sponsor_name is not null or sponsor_role is null and sponsor_message is null)
);
create index topic_layer_organisation on topic_layer (organisation_id, topic_id);

-- A section of a layer, or what a layer does with a section of the core. When the core drops that, the section stays as
-- the layer's own, so that nothing placed in it is lost.
create table topic_section (
    id              uuid primary key,
    layer_id        uuid not null references topic_layer on delete cascade,
    position        int  not null check (position between 0 and 39),
    core_section_id uuid references topic_section on delete set null,
    type            text not null check (type in ('legislation', 'webinars', 'videos', 'podcasts', 'publications', 'toolkits', 'custom')),
    title           text check (length(title) between 1 and 120),
    hidden          boolean not null default false,
    rule            jsonb check (length(cast(rule as text)) <= 8000),
    check (type <> 'custom' or title is not null)
);
create index topic_section_layer on topic_section (layer_id, position);
create index topic_section_core on topic_section (core_section_id) where core_section_id is not null;

-- A resource by hand. Of the core: listed again in a layer it takes the layer's place, note and pin, or is hidden.
create table topic_item (
    section_id  uuid not null references topic_section on delete cascade,
    resource_id uuid not null references learning_resource on delete cascade,
    position    int  not null check (position between 0 and 799),
    of_core     boolean not null default false,
    hidden      boolean not null default false,
    pinned      boolean,
    note        text check (length(note) <= 1000),
    placed_by   uuid,
    primary key (section_id, resource_id)
);
create index topic_item_resource on topic_item (resource_id);

-- What each save changed, by ids, so that a title is shown to those alone who may see it.
create table topic_page_change (
    id              uuid primary key default uuidv7(),
    topic_id        uuid        not null references topic,
    organisation_id uuid        not null references organisation,
    version         int         not null,
    person_id       uuid references person,
    made_at         timestamptz not null,
    changes         jsonb       not null check (length(cast(changes as text)) <= 100000)
);
create index topic_page_change_newest on topic_page_change (topic_id, made_at desc, id desc);
create index topic_page_change_organisation on topic_page_change (organisation_id);
