-- Whether their token said, when they were last here, that they look after the platform: no organisation switches such an
-- account off. Work that is done when nobody asks has no token to look at.
alter table person add of_platform boolean not null default false;
create index person_of_platform on person (id) where of_platform;
