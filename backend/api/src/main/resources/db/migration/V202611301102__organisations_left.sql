-- When it was seen that somebody belongs to the organisation no longer, and done what follows from it.
alter table membership add left_at timestamptz;
create index membership_to_leave on membership (ends_on) where left_at is null and ends_on is not null;
