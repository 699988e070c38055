-- As administered(), without anything that one person holds.
create function administered_without(one uuid, leaver uuid) returns daterange language sql stable as $$
    select days from (
        select unnest(range_agg(daterange(a.starts_on, a.ends_on, '[]'))) as days
          from role_assignment a join person p on p.id = a.person_id
         where a.organisation_id = one and a.role = 'od-admin' and a.person_id <> leaver and p.disabled_at is null) together
     where days @> (now() at time zone 'Europe/London')::date
$$;
