-- Roles are given, changed and handed over by administrators; rights follow from the days alone.
create extension if not exists btree_gist;

alter table role_assignment
    add column version    int not null default 0,
    -- Whose role it continues, where it was handed over.
    add column follows_id uuid references role_assignment on delete set null,
    add constraint role_assignment_days
        check (starts_on between '1990-01-01' and '2100-01-01' and (ends_on is null or ends_on <= '2100-01-01')),
    -- The same role for the same person and place stands once a day.
    add constraint role_assignment_once exclude using gist (
        person_id with =, role with =, organisation_id with =,
        (coalesce(team_id, service_area_id, '00000000-0000-0000-0000-000000000000')) with =,
        daterange(starts_on, ends_on, '[]') with &&);
create index role_assignment_follows on role_assignment (follows_id) where follows_id is not null;

-- The days from today on, without a gap, for which an organisation has an administrator; null when it has none today.
create function administered(one uuid, without uuid, instead daterange) returns daterange language sql stable as $$
    select days from (
        select unnest(range_agg(days)) as days from (
            select daterange(starts_on, ends_on, '[]') as days from role_assignment
             where organisation_id = one and role = 'od-admin' and id <> without
            union all
            select instead where instead is not null) each_one) together
     where days @> (now() at time zone 'Europe/London')::date
$$;

-- Whoever takes an administrator away leaves the organisation administered for as long as it was. Changes of one
-- organisation's administrators wait for each other, so that two cannot each rely on the other.
create function role_assignment_leaves_an_admin() returns trigger language plpgsql as $$
declare
    before daterange;
    after  daterange;
begin
    if old.role <> 'od-admin' or old.organisation_id is null then return null; end if;
    perform pg_advisory_xact_lock(hashtextextended('od-admin ' || old.organisation_id, 0));
    before := administered(old.organisation_id, old.id, daterange(old.starts_on, old.ends_on, '[]'));
    if tg_op = 'UPDATE' and new.role = old.role and new.organisation_id = old.organisation_id then
        after := administered(old.organisation_id, old.id, daterange(new.starts_on, new.ends_on, '[]'));
    else
        after := administered(old.organisation_id, old.id, null);
    end if;
    if before is not null and (after is null or coalesce(upper(after), 'infinity') < coalesce(upper(before), 'infinity')) then
        raise exception 'The organisation would be without an administrator'
            using errcode = 'check_violation', constraint = 'role_assignment_last_admin';
    end if;
    return null;
end $$;
create trigger role_assignment_leaves_an_admin
    after delete or update of organisation_id, role, starts_on, ends_on on role_assignment
    for each row execute function role_assignment_leaves_an_admin();
