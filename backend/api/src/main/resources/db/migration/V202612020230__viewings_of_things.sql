-- Which thing somebody opened, where it is one of several of its kind: its owner sees on it who looked.
alter table record_viewing add column thing_id uuid;
create index record_viewing_of_thing on record_viewing (thing_id, at desc, id desc) where thing_id is not null;
