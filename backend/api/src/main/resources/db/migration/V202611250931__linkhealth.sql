-- Whether the address of a published resource still leads somewhere. learning_resource.link_status follows the state.
create table link_check (
    resource_id     uuid primary key references learning_resource on delete cascade,
    url             text        not null check (length(url) <= 2000),
    host            text        not null check (length(host) <= 300),
    state           text        not null default 'unchecked' check (state in ('unchecked', 'ok', 'suspect', 'broken')),
    checked_at      timestamptz,
    failures        int         not null default 0 check (failures >= 0),
    first_failed_on date,
    last_failed_on  date,
    last_status     int,
    next_check_at   timestamptz not null
);
create index link_check_next on link_check (host, next_check_at, resource_id);

-- A site is asked one thing at a time, with a pause after it: until free_at nobody else asks it.
create table link_host (
    host    text primary key check (length(host) <= 300),
    next_at timestamptz not null,
    free_at timestamptz not null
);
create index link_host_next on link_host (next_at);

create function link_host(url text) returns text language sql immutable parallel safe as $$
    select left(coalesce(substring(lower(url) from '^https?://([^/?#]+)'), '?'), 300)
$$;

-- A new address knows nothing of the old one's failures.
create function forget_link_check() returns trigger language plpgsql as $$
begin
    delete from link_check where resource_id = new.id;
    new.link_status := 'unchecked';
    return new;
end $$;
create trigger learning_resource_new_address before update of url on learning_resource for each row
    when (old.url is distinct from new.url) execute function forget_link_check();
