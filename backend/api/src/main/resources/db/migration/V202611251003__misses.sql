-- Searches that found nothing, counted by day and organisation. No person, no time of day.
create table search_miss (
    day             date not null,
    organisation_id uuid not null references organisation,
    query           text not null check (length(query) between 3 and 80),
    count           int  not null check (count > 0),
    primary key (organisation_id, day, query)
);
create index search_miss_age on search_miss (day);
