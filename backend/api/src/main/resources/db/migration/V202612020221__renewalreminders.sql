-- How often somebody wants to be reminded while they can renew, and whether the regulator gave them advice last year.
create table reminder_choice (
    person_id       uuid primary key references person on delete cascade,
    version         int         not null,
    amount          text        not null check (amount in ('none', 'monthly', 'fortnightly', 'weekly')),
    last_week_daily boolean     not null,
    advised         boolean     not null,
    updated_at      timestamptz not null
);

-- When somebody was last reminded of one period.
create table renewal_reminder (
    person_id   uuid not null references person on delete cascade,
    slug        text not null references framework (slug),
    ends_on     date not null,
    reminded_on date not null,
    primary key (person_id, slug, ends_on)
);
create index renewal_reminder_slug on renewal_reminder (slug);
create index readiness_judgement_renewing on readiness_judgement (opens_on, ends_on) where frozen_at is null and not ready;
