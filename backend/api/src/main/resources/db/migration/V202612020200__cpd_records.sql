-- What somebody learnt, in the fields and the order in which Social Work England asks (SWE-7). It is theirs and no
-- organisation's: no column names one.
create table cpd_record (
    id           uuid primary key default uuidv7(),
    version      int         not null default 0,
    person_id    uuid        not null references person on delete cascade,
    stage        text        not null check (stage in ('planned', 'draft', 'complete')),
    kind         text check (kind in ('course', 'event', 'reading', 'watching', 'supervision', 'peer-discussion', 'team-learning',
                     'shadowing', 'feedback', 'direct-work', 'decision', 'teaching', 'other')),
    title        text        not null default '' check (length(title) <= 200),
    description  text        not null default '' check (length(description) <= 10000),
    happened_on  date,
    due_on       date,
    minutes      int check (minutes between 1 and 60000),
    learning     text        not null default '' check (length(learning) <= 10000),
    impact       text        not null default '' check (length(impact) <= 10000),
    peer_setting text check (peer_setting in ('colleague', 'team', 'supervision', 'training')),
    peer_name    text        not null default '' check (length(peer_name) <= 200),
    peer_text    text        not null default '' check (length(peer_text) <= 10000),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    completed_at timestamptz,
    binned_at    timestamptz,
    check ((stage = 'complete') = (completed_at is not null))
);
create index cpd_record_of on cpd_record (person_id, happened_on desc nulls first, id desc) where binned_at is null;
create index cpd_record_person on cpd_record (person_id);
create index cpd_record_binned on cpd_record (binned_at) where binned_at is not null;

-- What it came from: a resource, an event, a decision. The title as it was, for when it is not open any more.
create table cpd_link (
    record_id uuid not null references cpd_record on delete cascade,
    kind      text not null check (length(kind) between 1 and 40),
    thing_id  uuid not null,
    title     text not null check (length(title) between 1 and 500),
    position  int  not null,
    primary key (record_id, kind, thing_id)
);
create index cpd_link_thing on cpd_link (kind, thing_id);

-- Which items of which editions of frameworks it is evidence for. An edition is never edited, so old mappings stay.
create table cpd_standard (
    record_id uuid not null references cpd_record on delete cascade,
    item_id   uuid not null references framework_item,
    primary key (record_id, item_id)
);
create index cpd_standard_item on cpd_standard (item_id);
