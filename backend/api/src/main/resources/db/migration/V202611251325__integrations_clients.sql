-- An integrator's client, tied to an organisation by whoever looks after the platform.
alter table service_client
    add column version        int         not null default 0,
    add column name           text check (length(name) between 1 and 120),
    add column calls_a_minute int check (calls_a_minute between 1 and 100000),
    add column tied_at        timestamptz not null default now();
create index service_client_of_organisation on service_client (organisation_id, client_id);

-- What a client that called was seen with, tied or not. To the hour: nobody needs to know the minute.
create table service_client_use (
    client_id     text        primary key check (length(client_id) between 1 and 100),
    scopes        text[]      not null check (cardinality(scopes) <= 30),
    first_used_at timestamptz not null,
    last_used_at  timestamptz not null
);

create table service_client_day (
    client_id text   not null check (length(client_id) between 1 and 100),
    day       date   not null,
    calls     bigint not null check (calls > 0),
    primary key (client_id, day)
);
create index service_client_day_age on service_client_day (day);
