-- How long an organisation keeps each class of records about each class of person. A change is a new version; without
-- an organisation it is the default of all that have none of their own.
create table retention_rule (
    organisation_id uuid references organisation,
    record_class    text        not null check (record_class in ('account', 'profile', 'roles', 'learning', 'contributions',
                    'messages', 'privacy', 'audit')),
    person_class    text        not null check (person_class in ('employee', 'care-employee', 'non-employee')),
    version         int         not null check (version > 0),
    years           int         not null check (years between 0 and 100),
    months          int         not null check (months between 0 and 11),
    counted_from    text        not null check (counted_from in ('leaving', 'last-use', 'answered')),
    source          text        not null check (length(source) between 1 and 500),
    reason          text        not null check (length(reason) between 1 and 1000),
    effective_on    date        not null,
    changed_by      uuid,
    changed_at      timestamptz not null,
    check (years > 0 or months > 0),
    unique nulls not distinct (organisation_id, record_class, person_class, version)
);

-- A look at what is past its term, or its removal. The log of what was done under which rule.
create table retention_run (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    kind            text        not null check (kind in ('preview', 'removal')),
    day             date        not null,
    state           text        not null check (state in ('waiting', 'running', 'done', 'stopped')),
    asked_by        uuid,
    started_at      timestamptz not null,
    finished_at     timestamptz
);
create index retention_run_newest on retention_run (organisation_id, started_at desc, id desc);
create unique index retention_run_nightly on retention_run (organisation_id, day) where kind = 'removal';

create table retention_run_line (
    run_id       uuid not null references retention_run on delete cascade,
    target       text not null check (length(target) <= 40),
    person_class text not null check (person_class in ('employee', 'care-employee', 'non-employee')),
    position     int  not null,
    title        text not null check (length(title) <= 120),
    record_class text not null check (length(record_class) <= 20),
    rule_own     boolean not null,
    rule_version int  not null,
    years        int  not null,
    months       int  not null,
    before_day   date not null,
    found        bigint not null default 0,
    held         bigint not null default 0,
    removed      bigint not null default 0,
    oldest       date,
    newest       date,
    left_out     text check (left_out in ('not-confirmed')),
    done         boolean not null default false,
    primary key (run_id, target, person_class)
);

-- Whether records go by themselves: off until a named person has confirmed a preview.
create table retention_switch (
    organisation_id uuid primary key references organisation,
    version         int         not null,
    is_on           boolean     not null,
    preview_id      uuid references retention_run,
    changed_by      uuid        not null,
    changed_at      timestamptz not null
);
create index retention_switch_on on retention_switch (organisation_id) where is_on;

-- Who is or was with an organisation, as what, and when they left it altogether. Whose service area is not known is taken
-- for somebody who works with children or adults at risk, because what is gone cannot be brought back. Rows that are a
-- person's own go with the organisation that they left last.
create view organisation_person as
select m.organisation_id, m.person_id,
       case when bool_and(m.kind in ('student', 'foster-carer', 'partner')) then 'non-employee'
            when bool_or(m.kind not in ('student', 'foster-carer', 'partner') and coalesce(a.is_social_care, true))
            then 'care-employee' else 'employee' end as person_class,
       case when bool_and(m.ends_on is not null) then max(m.ends_on) end as left_on,
       not exists (select 1 from membership o where o.person_id = m.person_id and o.organisation_id <> m.organisation_id
                      and (o.ends_on is null or o.ends_on > max(m.ends_on))) as is_last
  from membership m left join service_area a on a.id = m.service_area_id
 group by m.organisation_id, m.person_id
union all
-- Who wrote to an organisation and has no account with us.
select id, '00000000-0000-0000-0000-000000000000', 'non-employee', null, true from organisation;
