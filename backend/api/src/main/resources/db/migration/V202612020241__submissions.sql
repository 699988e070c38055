-- "I submitted this": what somebody sent to their regulator, as it was that day, whatever becomes of the records.
create table cpd_submission (
    id           uuid primary key default uuidv7(),
    person_id    uuid        not null references person on delete cascade,
    rule_set     text        not null check (length(rule_set) between 1 and 100),
    name         text        not null check (length(name) between 1 and 300),
    starts_on    date,
    ends_on      date,
    submitted_on date        not null,
    pieces       int         not null check (pieces between 1 and 20),
    content      text        not null check (length(content) <= 4000000),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    created_at   timestamptz not null
);
create index cpd_submission_of on cpd_submission (person_id, submitted_on desc, id desc);

-- Which records they were. They may be gone by now.
create table cpd_submission_record (
    submission_id uuid not null references cpd_submission on delete cascade,
    record_id     uuid not null,
    primary key (submission_id, record_id)
);
create index cpd_submission_record_of on cpd_submission_record (record_id);
