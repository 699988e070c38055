-- Which mails about learning events each person wishes; without a row, all.
create table event_mail_wish (
    person_id uuid primary key references person on delete cascade,
    amount    text not null check (amount in ('everything', 'needed', 'none'))
);

-- One mail to one person about their booking. What it says is read when it is sent, so that it is never about what was;
-- and it is dropped where it is no longer true. The key is what a repeat is known by.
create table event_mail (
    id          uuid primary key default uuidv7(),
    key         text        not null unique check (length(key) between 1 and 200),
    kind        text        not null check (kind in ('requested', 'waiting', 'offered', 'confirmed', 'changed', 'postponed', 'cancelled',
                'withdrawn', 'replaced', 'declined', 'lapsed', 'reminder', 'joining', 'approval-asked')),
    person_id   uuid        not null references person on delete cascade,
    event_id    uuid        not null references learning_event on delete cascade,
    booking_id  uuid        not null references booking on delete cascade,
    created_at  timestamptz not null,
    due_at      timestamptz not null,
    attempts    int         not null default 0,
    sent_at     timestamptz,
    -- Not sent: no longer true or not wished, or the mail server was away for too long.
    dropped_at  timestamptz,
    -- The calendar message that went with it.
    method      text check (method in ('REQUEST', 'CANCEL')),
    sequence    int check (sequence >= 0),
    -- The time that it told, by which a calendar finds what it is to remove when the event has lost its date.
    starts_at   timestamptz,
    ends_at     timestamptz,
    check ((method is null) = (sequence is null)),
    check (method is null or ends_at is not null),
    check ((starts_at is null) = (ends_at is null))
);
create index event_mail_due on event_mail (due_at, id) where sent_at is null and dropped_at is null;
create index event_mail_of_person on event_mail (person_id, event_id, sent_at);
create index event_mail_of_event on event_mail (event_id);
create index event_mail_of_booking on event_mail (booking_id);
create index event_mail_over on event_mail (created_at) where sent_at is not null or dropped_at is not null;

-- Reminders look for confirmed bookings of what starts within a window.
create index learning_event_soon on learning_event (starts_at) where status = 'published' and not is_template;
