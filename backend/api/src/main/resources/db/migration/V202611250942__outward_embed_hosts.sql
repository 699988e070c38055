-- On whose pages an organisation lets blocks of Evident stand.
create table embed_hosts (
    organisation_id uuid primary key references organisation,
    version         int         not null,
    hosts           text[]      not null default '{}'
                    check (cardinality(hosts) <= 20 and length(array_to_string(hosts, '')) <= 5200),
    updated_at      timestamptz not null
);
