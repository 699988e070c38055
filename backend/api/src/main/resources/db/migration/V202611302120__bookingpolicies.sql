-- How an organisation takes bookings for its events. Who has set nothing has what booking_terms says.
create table booking_policy (
    organisation_id uuid primary key references organisation,
    version         int     not null default 0,
    approval        boolean not null,
    cutoff_days     int     not null check (cutoff_days between 0 and 60),
    cutoff_working  boolean not null,
    charge_pence    int     not null check (charge_pence between 0 and 1000000),
    substitutes     boolean not null,
    reminder_days   int[]   not null check (cardinality(reminder_days) <= 5 and 1 <= all (reminder_days) and 90 >= all (reminder_days)),
    offer_hours     int     not null check (offer_hours between 1 and 168),
    approval_days   int     not null check (approval_days between 1 and 20),
    closed_days     date[]  not null check (cardinality(closed_days) <= 60),
    changed_at      timestamptz not null
);

-- The terms of every organisation, whether it has set any or not: the one place where the usual ones stand.
create view booking_terms as
select o.id as organisation_id, p.organisation_id is not null as is_set, coalesce(p.version, 0) as version,
       coalesce(p.approval, false) as approval, coalesce(p.cutoff_days, 3) as cutoff_days,
       coalesce(p.cutoff_working, true) as cutoff_working, coalesce(p.charge_pence, 0) as charge_pence,
       coalesce(p.substitutes, true) as substitutes, coalesce(p.reminder_days, '{14,5}') as reminder_days,
       coalesce(p.offer_hours, 24) as offer_hours, coalesce(p.approval_days, 2) as approval_days,
       coalesce(p.closed_days, '{}') as closed_days
  from organisation o left join booking_policy p on p.organisation_id = o.id;
