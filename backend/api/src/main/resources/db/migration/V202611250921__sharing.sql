-- How much a person has sent to colleagues lately. What was said stands in the notices of those it was sent to.
create table sending (
    id         uuid primary key,
    sender_id  uuid        not null references person on delete cascade,
    kind       text        not null check (kind in ('resource', 'pack')),
    thing_id   uuid        not null,
    recipients int         not null check (recipients between 1 and 20),
    created_at timestamptz not null
);
create index sending_sender on sending (sender_id, created_at);
-- Colleagues are found by the beginning of any part of their name.
create index person_name_words on person using gin (display_name gin_trgm_ops);
