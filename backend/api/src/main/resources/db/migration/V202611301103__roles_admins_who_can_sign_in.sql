-- The last administrator is the last one who can sign in.
create or replace function administered(one uuid, without uuid, instead daterange) returns daterange language sql stable as $$
    select days from (
        select unnest(range_agg(days)) as days from (
            select daterange(a.starts_on, a.ends_on, '[]') as days
              from role_assignment a join person p on p.id = a.person_id
             where a.organisation_id = one and a.role = 'od-admin' and a.id <> without and p.disabled_at is null
            union all
            select instead where instead is not null) each_one) together
     where days @> (now() at time zone 'Europe/London')::date
$$;

-- As before, but taking an administrator away who is switched off takes nothing away.
create or replace function role_assignment_leaves_an_admin() returns trigger language plpgsql as $$
declare
    before daterange;
    after  daterange;
begin
    if old.role <> 'od-admin' or old.organisation_id is null then return null; end if;
    perform pg_advisory_xact_lock(hashtextextended('od-admin ' || old.organisation_id, 0));
    if exists (select 1 from person where id = old.person_id and disabled_at is not null) then return null; end if;
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
