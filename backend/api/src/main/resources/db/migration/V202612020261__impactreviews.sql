-- Some weeks after a piece of learning: did it change anything? It is asked of whoever wrote it, and told to nobody else.
create table impact_review (
    record_id   uuid primary key references cpd_record on delete cascade,
    version     int  not null default 0,
    person_id   uuid not null references person on delete cascade,
    due_on      date not null,
    asked_at    timestamptz,
    changed     text check (changed in ('yes', 'partly', 'no', 'too-early')),
    words       text not null default '' check (length(words) <= 4000),
    answered_at timestamptz,
    check ((changed is null) = (answered_at is null))
);
create index impact_review_of on impact_review (person_id, due_on, record_id);
create index impact_review_to_ask on impact_review (due_on, record_id) where asked_at is null;
