-- What people may agree to, in the words they are shown. New words are a new version; where their meaning changed, what
-- was agreed to before no longer counts.
create table consent_purpose (
    key          text        not null check (key ~ '^[a-z]+(-[a-z]+)*$' and length(key) <= 40),
    version      int         not null check (version > 0),
    position     int         not null,
    title        text        not null check (length(title) between 1 and 120),
    wording      text        not null check (length(wording) between 1 and 1000),
    asks_anew    boolean     not null default false,
    effective_on date        not null,
    primary key (key, version)
);

-- Said yes or no to, never overwritten: the newest counts.
create table consent (
    id        uuid primary key default uuidv7(),
    person_id uuid        not null references person on delete cascade,
    purpose   text        not null,
    version   int         not null,
    given     boolean     not null,
    how       text        not null check (how in ('in-the-app')),
    said_at   timestamptz not null,
    foreign key (purpose, version) references consent_purpose (key, version)
);
create index consent_newest on consent (person_id, purpose, said_at desc, id desc);

insert into consent_purpose (key, version, position, title, wording, effective_on) values
('outside-newsletters', 1, 1, 'Newsletters from outside',
 'Research centres and other providers that Evident works with may write to me with news of their work. They are given my name and e-mail address for this and nothing else.', '2026-11-01'),
('statistics', 1, 2, 'Statistics about me',
 'What I read and take part in may be counted in reports about groups of people. No report shows fewer than five people.', '2026-11-01'),
('credit', 1, 3, 'My name in credits',
 'My name may be shown beside what I wrote or helped with, to everyone who can see it.', '2026-11-01'),
('network-sharing', 1, 4, 'Sharing with the network',
 'What I share in my organisation may be offered to other organisations of the network, with my name.', '2026-11-01');

-- What each person has agreed to or not, as it counts today.
create view consent_now as
select distinct on (c.person_id, c.purpose) c.person_id, c.purpose, c.version, c.said_at,
       c.given and not exists (select 1 from consent_purpose n where n.key = c.purpose and n.version > c.version
           and n.asks_anew and n.effective_on <= cast(now() at time zone 'Europe/London' as date)) as given
  from consent c
 order by c.person_id, c.purpose, c.said_at desc, c.id desc;
