-- How an organisation's editors judge a resource: its quality, how it bears on their work, and its limits.
create table appraisal (
    resource_id     uuid        not null references learning_resource on delete cascade,
    organisation_id uuid        not null references organisation,
    version         int         not null default 0,
    answers         jsonb       not null check (jsonb_typeof(answers) = 'array' and jsonb_array_length(answers) between 1 and 12),
    careful         text check (length(careful) <= 1000),
    appraised_by    uuid        not null,
    appraised_at    timestamptz not null,
    primary key (resource_id, organisation_id)
);
