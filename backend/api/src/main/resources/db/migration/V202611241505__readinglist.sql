create table reading_list_item (
    person_id   uuid        not null references person,
    resource_id uuid        not null references learning_resource,
    note        text check (length(note) <= 4000),
    status      text        not null check (status in ('to-read', 'reading', 'done')),
    added_at    timestamptz not null,
    done_at     timestamptz,
    primary key (person_id, resource_id)
);
create index reading_list_item_newest on reading_list_item (person_id, status, added_at desc, resource_id);
