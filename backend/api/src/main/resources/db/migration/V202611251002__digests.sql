-- How a person hears of what is new. Without a row: of followed topics weekly, of saved searches as each says.
create table digest_reader (
    person_id   uuid primary key references person on delete cascade,
    wanted      boolean not null default true,
    topics      text    not null default 'weekly' check (topics in ('daily', 'weekly', 'off')),
    daily_done  date,
    weekly_done date
);

-- What somebody was told of, once.
create table digest_item (
    person_id   uuid        not null references person on delete cascade,
    resource_id uuid        not null references learning_resource on delete cascade,
    because     text[]      not null check (cardinality(because) between 1 and 10),
    told_at     timestamptz not null,
    primary key (person_id, resource_id)
);
create index digest_item_newest on digest_item (person_id, told_at desc, resource_id);
create index digest_item_age on digest_item (told_at);
create index digest_item_resource on digest_item (resource_id);

-- What each person wants to hear of: their saved searches, and the topics they follow as searches of their own.
create view digest_wish as
select s.person_id, 'search' as source, s.id as wish_id, s.name, s.search as question, s.frequency, s.created_at as since,
       cast(null as uuid) as organisation_id
  from saved_search s
union all
select i.person_id, 'topic', t.id, t.title, jsonb_build_object('topic', jsonb_build_array(t.slug)),
       coalesce(d.topics, 'weekly'), null, t.organisation_id
  from person_interest i join topic t on t.id = i.topic_id left join digest_reader d on d.person_id = i.person_id;
