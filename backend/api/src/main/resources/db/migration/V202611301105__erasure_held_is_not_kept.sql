-- Whether a hold is on is asked of the holds alone: the row is part of what its person gets a copy of.
update erasure set state = 'waiting' where state = 'held';
create index erasure_overdue on erasure (due_at) where state = 'waiting';
