-- What an organisation is, how large, which council it answers to, and whether people still come to it.
alter table organisation
    drop constraint organisation_kind_check,
    add constraint organisation_kind_check
        check (kind in ('council', 'childrens-trust', 'voluntary', 'university', 'provider', 'network')),
    add column region text check (region in ('North East', 'North West', 'Yorkshire and The Humber', 'East Midlands',
        'West Midlands', 'East of England', 'London', 'South East', 'South West', 'Wales', 'Scotland', 'Northern Ireland')),
    add column size_band text check (size_band in ('under-50', '50-249', '250-999', '1000-4999', '5000-or-more')),
    add column status text not null default 'active' check (status in ('active', 'archived')),
    add constraint organisation_of_a_council check (gss_code is null or kind in ('council', 'childrens-trust'));

-- A council is claimed once, and once more by the trust that runs its children's services.
create unique index organisation_claims_council on organisation (gss_code, (kind = 'childrens-trust'))
    where gss_code is not null and status = 'active';
create unique index organisation_name_as_read on organisation (lower(name));
create index organisation_name_words on organisation using gin (name gin_trgm_ops);

-- Service areas and teams have an order, and are closed rather than deleted.
alter table service_area
    add column version int not null default 0,
    add column position int not null default 0,
    add column closed_on date;
create unique index service_area_name_as_read on service_area (organisation_id, lower(name));
alter table team
    add column version int not null default 0,
    add column position int not null default 0,
    add column closed_on date;
create unique index team_name_as_read on team (service_area_id, lower(name));

create index if not exists role_assignment_of_service_area on role_assignment (service_area_id) where service_area_id is not null;
create index if not exists role_assignment_of_team on role_assignment (team_id) where team_id is not null;

-- Whoever comes in takes turns with whoever archives the organisation or closes the place, so that neither misses the other.
create function place_is_open() returns trigger language plpgsql as $$
declare
    standing text;
begin
    if tg_op = 'UPDATE' and (old.organisation_id, old.service_area_id, old.team_id)
            is not distinct from (new.organisation_id, new.service_area_id, new.team_id) then
        return new;
    end if;
    select status into standing from organisation where id = new.organisation_id for share;
    if standing = 'archived' then
        raise exception 'Nobody new comes to an archived organisation' using errcode = 'check_violation';
    end if;
    if exists (select 1 from service_area where id = new.service_area_id and closed_on is not null)
       or exists (select 1 from team where id = new.team_id and closed_on is not null) then
        raise exception 'Nobody new comes to a service area or team that is closed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger membership_in_open_place before insert or update of organisation_id, service_area_id, team_id on membership
    for each row execute function place_is_open();
create trigger role_in_open_place before insert or update of organisation_id, service_area_id, team_id on role_assignment
    for each row execute function place_is_open();
