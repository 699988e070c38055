-- How each person wishes to be mailed; without a row, once a day. What is older than "since" is never mailed, so that who
-- wants mail again after a time without is not sent all of that time.
create table notice_wish (
    person_id uuid primary key references person on delete cascade,
    mailed    text        not null check (mailed in ('at-once', 'daily', 'never')),
    since     timestamptz not null
);
create index notice_wish_at_once on notice_wish (person_id) where mailed = 'at-once';

-- One mail to one person. It takes its notices when it is made, and one of a person's mails is under way at a time.
create table notice_mail (
    id          uuid primary key default uuidv7(),
    person_id   uuid        not null references person on delete cascade,
    created_at  timestamptz not null,
    due_at      timestamptz not null,
    attempts    int         not null default 0,
    sent_at     timestamptz,
    given_up_at timestamptz
);
create unique index notice_mail_under_way on notice_mail (person_id) where sent_at is null and given_up_at is null;
create index notice_mail_due on notice_mail (due_at, id) where sent_at is null and given_up_at is null;
create index notice_mail_sent on notice_mail (sent_at) where sent_at is not null;

alter table notice add column mail_id uuid references notice_mail on delete set null;
create index notice_of_mail on notice (mail_id) where mail_id is not null;
create index notice_unsent on notice (person_id) where mail_id is null and mailed_at is null and read_at is null;
create index notice_read on notice (read_at) where read_at is not null;
drop index notice_unmailed;
