-- What an administrator has done to an account. A token issued until signed_out_at, or of a disabled person, opens nothing.
alter table person add invited_at timestamptz;
alter table person add disabled_at timestamptz;
alter table person add disabled_by uuid references person;
alter table person add signed_out_at timestamptz;
alter table person add account_version int not null default 0;
create index person_email on person (lower(email));
create index person_words on person using gin (lower(display_name || ' ' || coalesce(email, '')) gin_trgm_ops);
create index membership_of_household on membership (household_id) where household_id is not null;

-- Foster carers who care together: up to six, each with an account of their own.
create table household (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    name            text        not null check (length(name) between 1 and 120),
    created_at      timestamptz not null
);
create unique index household_name on household (organisation_id, lower(name));
