-- Any of the team may write it on: nobody writes over what they have not read.
alter table event_team_note add column version int not null default 0;
