-- Who opened a person's record, as what, and when: for that person to see. Once an hour for each viewer and thing.
create table record_viewing (
    id              uuid primary key default uuidv7(),
    person_id       uuid        not null references person on delete cascade,
    viewer_id       uuid        not null,
    viewer_name     text        not null check (length(viewer_name) between 1 and 200),
    what            text        not null check (what ~ '^[a-z]+(-[a-z]+)*$' and length(what) <= 40),
    organisation_id uuid references organisation,
    roles           text[]      not null check (cardinality(roles) <= 20),
    at              timestamptz not null
);
create index record_viewing_newest on record_viewing (person_id, at desc, id desc);
create index record_viewing_of_viewer on record_viewing (viewer_id, person_id, what, at desc);
