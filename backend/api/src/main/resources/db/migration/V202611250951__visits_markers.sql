-- Days that matter to an organisation's use of the hub, to look before and after.
create table visit_marker (
    id              uuid primary key,
    version         int         not null default 0,
    organisation_id uuid        not null references organisation,
    name            text        not null check (length(name) between 1 and 120),
    kind            text        not null check (kind in ('launch', 'campaign', 'change')),
    day             date        not null check (day between '2000-01-01' and '2100-12-31'),
    created_at      timestamptz not null
);
create index visit_marker_day on visit_marker (organisation_id, day desc, id);
