-- The newest change that was removed from the log. An index that has not read that far cannot follow and is built anew.
alter table catalogue_identity add column pruned_txid xid8 not null default '0', add column pruned_seq bigint not null default 0;
create index catalogue_change_age on catalogue_change (changed_at);
