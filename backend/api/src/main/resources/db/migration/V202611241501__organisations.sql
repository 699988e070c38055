-- English councils and children's services authorities: reference data, loaded from reference/councils.csv.
create table council (
    gss_code           text primary key check (gss_code ~ '^E[0-9]{8}$'),
    name               text    not null check (length(name) <= 200),
    nice_name          text    not null check (length(nice_name) <= 200),
    kind               text    not null check (length(kind) <= 60),
    region             text    not null check (length(region) <= 60),
    childrens_services boolean not null
);
create index council_by_name on council (nice_name, gss_code);
create index council_name_words on council using gin (name gin_trgm_ops);

create table organisation (
    id         uuid primary key,
    version    int         not null default 0,
    name       text        not null unique check (length(name) between 1 and 200),
    alias      text        not null unique check (alias ~ '^[a-z0-9-]{1,60}$'),
    kind       text        not null check (kind in ('council', 'childrens-trust', 'voluntary', 'university', 'provider')),
    gss_code   text references council,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);

create table service_area (
    id              uuid primary key,
    organisation_id uuid    not null references organisation,
    name            text    not null check (length(name) between 1 and 120),
    is_social_care  boolean not null default true,
    unique (organisation_id, name)
);

create table team (
    id              uuid primary key,
    service_area_id uuid not null references service_area,
    name            text not null check (length(name) between 1 and 120),
    unique (service_area_id, name)
);

-- A person's row is made from the token at first sign-in; its id is the token's subject.
create table person (
    id            uuid primary key,
    display_name  text        not null check (length(display_name) between 1 and 200),
    given_name    text check (length(given_name) <= 100),
    email         text check (length(email) <= 254),
    created_at    timestamptz not null default now(),
    last_seen_on  date
);

create table membership (
    id              uuid primary key,
    person_id       uuid not null references person,
    organisation_id uuid not null references organisation,
    service_area_id uuid references service_area,
    team_id         uuid references team,
    kind            text not null check (kind in ('employee', 'agency', 'student', 'apprentice', 'foster-carer', 'partner', 'provider-staff')),
    household_id    uuid,
    starts_on       date not null,
    ends_on         date,
    check (ends_on is null or ends_on >= starts_on)
);
create index membership_of_person on membership (person_id);
create index membership_of_organisation on membership (organisation_id);

-- What a person is for, from and to a day (both included). Keycloak has no organisation-scoped roles.
create table role_assignment (
    id              uuid primary key,
    person_id       uuid not null references person,
    organisation_id uuid references organisation,
    service_area_id uuid references service_area,
    team_id         uuid references team,
    role            text not null check (role in ('link-officer', 'assistant-link-officer', 'editor', 'approver', 'od-admin',
                    'supervisor', 'practice-educator', 'principal-social-worker', 'strategic-lead', 'sponsor', 'account-manager')),
    starts_on       date not null,
    ends_on         date,
    handover_note   text check (length(handover_note) <= 4000),
    check (ends_on is null or ends_on >= starts_on)
);
create index role_assignment_of_person on role_assignment (person_id);

-- Which organisation an integrator's client acts for; accounts and secrets stay in Keycloak.
create table service_client (
    client_id       text primary key check (length(client_id) <= 100),
    organisation_id uuid not null references organisation
);

create table person_interest (
    person_id uuid not null references person,
    topic_id  uuid not null,
    primary key (person_id, topic_id)
);
