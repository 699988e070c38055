-- How much the hub is used, without knowing by whom: no column holds a person, an address, a browser or a moment. Days
-- are kept for the hub as a whole; what was read is kept by the month alone, so that no two answers differ by one day.
create table visit_day (
    organisation_id uuid not null, -- of those who read; zeros for readers who had not signed in
    day             date not null,
    visits          int  not null check (visits > 0),
    primary key (organisation_id, day)
) with (fillfactor = 70);

create table visit_month (
    organisation_id uuid not null,
    object_kind     text not null check (object_kind in ('topic', 'provider', 'resource')),
    month           date not null check (extract(day from month) = 1),
    object_id       uuid not null,
    visits          int  not null check (visits > 0),
    primary key (organisation_id, object_kind, month, object_id)
) with (fillfactor = 70);

-- What has been counted today, as hashes that only today's salt could make again. Neither survives its day, and neither
-- is written to the log that backups are made of.
create unlogged table visit_salt (
    day  date primary key,
    salt bytea not null check (length(salt) = 32)
);
create unlogged table visit_mark (
    mark bytea primary key check (length(mark) = 32),
    day  date not null
);
create index visit_mark_day on visit_mark (day);
