-- For which organisation somebody was switched off; null where the platform did. Only whoever did it takes it back.
alter table person add disabled_in uuid references organisation;
update person p set disabled_in = (
    select r.organisation_id from role_assignment r
     where r.person_id = p.disabled_by and r.role = 'od-admin' and r.starts_on <= p.disabled_at::date
       and exists (select 1 from membership m where m.person_id = p.id and m.organisation_id = r.organisation_id)
     order by r.ends_on desc nulls first, r.starts_on desc limit 1)
 where p.disabled_at is not null;
create index person_disabled_in on person (disabled_in) where disabled_in is not null;
