create extension if not exists btree_gist;

-- Which organisations a network or provider looks after, from and to a day (both included).
create table network_member (
    id         uuid primary key,
    version    int  not null default 0,
    network_id uuid not null references organisation,
    member_id  uuid not null references organisation,
    starts_on  date not null,
    ends_on    date,
    check (ends_on is null or ends_on >= starts_on),
    check (network_id <> member_id),
    constraint network_member_once_at_a_time
        exclude using gist (network_id with =, member_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index network_member_of_network on network_member (network_id);
create index network_member_of_member on network_member (member_id);
