-- What a person used a resource for. Counted for everyone; who it was is told to nobody.
create table resource_use (
    resource_id      uuid        not null references learning_resource on delete cascade,
    context          text        not null check (context in ('stop-the-clock', 'supervision', 'group-supervision', 'direct-work',
                     'team-meeting', 'policy', 'teaching', 'own-learning')),
    person_id        uuid        not null,
    note             text check (length(note) <= 500),
    visibility       text        not null check (visibility in ('me', 'organisation')),
    -- Where the person stood when they used it: it counts there, wherever they go.
    organisation_ids uuid[]      not null check (cardinality(organisation_ids) <= 20),
    used_at          timestamptz not null,
    primary key (resource_id, context, person_id)
);
create index resource_use_mine on resource_use (person_id, resource_id);
