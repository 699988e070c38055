-- Shares that ended long ago are looked for each hour.
create index share_ended on share (least(until, revoked_at));
