-- Records that must not go, whatever the schedule says: of one person, or of one class in an organisation.
create table legal_hold (
    id              uuid primary key,
    version         int         not null default 0,
    organisation_id uuid        not null references organisation,
    person_id       uuid references person,
    record_class    text check (record_class in ('account', 'profile', 'roles', 'learning', 'contributions', 'messages',
                    'privacy', 'audit')),
    reason          text        not null check (length(reason) between 1 and 2000),
    placed_by       uuid        not null references person,
    placed_at       timestamptz not null,
    until           date,
    released_by     uuid references person,
    released_at     timestamptz,
    release_reason  text check (length(release_reason) between 1 and 2000),
    check ((person_id is null) <> (record_class is null)),
    check ((released_at is null) = (release_reason is null))
);
create index legal_hold_newest on legal_hold (organisation_id, placed_at desc, id desc);
create index legal_hold_of_person on legal_hold (person_id) where released_at is null;

-- What holds today; the last day is included.
create view active_hold as
select organisation_id, person_id, record_class from legal_hold
 where released_at is null and (until is null or until >= cast(now() at time zone 'Europe/London' as date));
