-- What somebody says of themselves. Version 0 is a profile that nobody has saved yet.
create table profile (
    person_id     uuid primary key references person on delete cascade,
    version       int         not null default 0,
    profession    text check (profession in ('social-worker', 'occupational-therapist', 'foster-carer', 'family-support-worker',
                  'early-help-worker', 'residential-worker', 'care-worker', 'personal-adviser', 'youth-worker', 'health-professional',
                  'teacher', 'manager', 'learning-and-development', 'librarian', 'student', 'other')),
    regulator     text check (regulator in ('social-work-england', 'hcpc', 'none')),
    registered_on date check (registered_on >= date '1950-01-01'),
    career_level  text check (career_level in ('student', 'newly-qualified', 'early-career', 'experienced', 'advanced', 'manager',
                  'senior-leader')),
    works_with    text check (works_with in ('children', 'adults', 'both', 'neither')),
    service       text check (length(service) between 1 and 120),
    welcomed_at   timestamptz,
    updated_at    timestamptz not null,
    check (registered_on is null or coalesce(regulator, 'none') <> 'none')
);

-- What helps somebody take part. A table of its own, so that nothing that reads profiles can read it by chance.
create table access_needs (
    person_id  uuid primary key references person on delete cascade,
    note       text        not null check (length(note) between 1 and 2000),
    updated_at timestamptz not null
);
