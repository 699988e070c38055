-- How often somebody does what being evidence informed means, as they see it themselves; 0 never to 4 always, null for do not know.
create table behaviour_check (
    id        uuid primary key default uuidv7(),
    person_id uuid        not null references person on delete cascade,
    answers   smallint[]  not null check (cardinality(answers) = 8 and 0 <= all(answers) and 4 >= all(answers)),
    at        timestamptz not null
);
create index behaviour_check_of on behaviour_check (person_id, at desc, id);
