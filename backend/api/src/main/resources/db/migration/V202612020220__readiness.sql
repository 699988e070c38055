-- Which rule-sets somebody follows, once they have said so themselves; until then it is read from their profile.
create table rule_choice (
    person_id  uuid primary key references person on delete cascade,
    version    int         not null,
    updated_at timestamptz not null
);

create table rule_follow (
    person_id    uuid not null references rule_choice on delete cascade,
    slug         text not null references framework (slug),
    since        date,
    counted_from date,
    ends_on      date,
    primary key (person_id, slug),
    check (ends_on is null or since is null or ends_on >= since)
);
create index rule_follow_slug on rule_follow (slug);

-- What is done elsewhere, such as paying a fee, as the person says.
create table readiness_tick (
    person_id uuid not null references person on delete cascade,
    slug      text not null references framework (slug),
    ends_on   date not null,
    task      text not null check (length(task) between 1 and 40),
    done_on   date not null,
    primary key (person_id, slug, ends_on, task)
);
create index readiness_tick_slug on readiness_tick (slug);

-- What somebody's records come to in one period. It follows them until the period ends, and stays as it is from then on.
create table readiness_judgement (
    person_id  uuid        not null references person on delete cascade,
    slug       text        not null references framework (slug),
    starts_on  date        not null,
    opens_on   date        not null,
    ends_on    date        not null,
    edition_id uuid references framework_version,
    different  int         not null default 0 check (different >= 0),
    ready      boolean     not null default false,
    judged     jsonb check (length(judged::text) <= 200000),
    judged_at  timestamptz,
    stale      boolean     not null default true,
    frozen_at  timestamptz,
    primary key (person_id, slug, ends_on),
    check (starts_on <= opens_on and opens_on <= ends_on),
    check (frozen_at is null or judged is not null)
);
create index readiness_judgement_of on readiness_judgement (slug, ends_on, person_id) include (different, ready);
create index readiness_judgement_stale on readiness_judgement (ends_on) where stale;
create index readiness_judgement_open on readiness_judgement (ends_on) where frozen_at is null;
create index readiness_judgement_edition on readiness_judgement (edition_id);

-- The rule-sets that people follow. A profile's regulator has the name of its rule-set.
create view followed_rules as
select f.person_id, f.slug, f.since, f.counted_from, f.ends_on from rule_follow f
union all
select p.person_id, p.regulator, null, p.registered_on, null from profile p
 where p.regulator <> 'none' and not exists (select 1 from rule_choice c where c.person_id = p.person_id)
union all
select p.person_id, 'foster-carer-tsd-completion', null,
       (select min(m.starts_on) from membership m where m.person_id = p.person_id and m.kind = 'foster-carer'), null
  from profile p
 where p.profession = 'foster-carer' and not exists (select 1 from rule_choice c where c.person_id = p.person_id);
