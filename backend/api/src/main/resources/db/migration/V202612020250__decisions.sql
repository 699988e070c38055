-- A decision and the evidence behind it, on the three sides that Redbridge's strategy names (2012). It is the person's own
-- and no organisation's; of whoever it is about it holds a code, and never a name.
create table decision (
    id               uuid primary key default uuidv7(),
    version          int         not null default 0,
    person_id        uuid        not null references person on delete cascade,
    state            text        not null check (state in ('draft', 'decided', 'reviewed', 'closed')),
    visibility       text        not null check (visibility in ('private', 'supervision', 'team')),
    title            text        not null default '' check (length(title) <= 200),
    question         text        not null default '' check (length(question) <= 2000),
    context          text check (context in ('individual-work', 'supervision', 'planning', 'strategy-and-policy',
                         'commissioning', 'performance')),
    reference_code   text        not null default '' check (reference_code ~ '^([A-Za-z0-9/-]{1,20})?$'),
    practice_missing text        not null default '' check (length(practice_missing) <= 1000),
    people_missing   text        not null default '' check (length(people_missing) <= 1000),
    research_missing text        not null default '' check (length(research_missing) <= 1000),
    against          text        not null default '' check (length(against) <= 4000),
    change_mind      text        not null default '' check (length(change_mind) <= 4000),
    conclusion       text        not null default '' check (length(conclusion) <= 4000),
    statement        text        not null default '' check (length(statement) <= 20000),
    plain_version    text        not null default '' check (length(plain_version) <= 10000),
    decided_on       date,
    review_on        date,
    happened         text        not null default '' check (length(happened) <= 4000),
    was_right        text check (was_right in ('yes', 'partly', 'no', 'too-early')),
    learnt           text        not null default '' check (length(learnt) <= 4000),
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    binned_at        timestamptz,
    review_told      date
);
create index decision_of on decision (person_id, updated_at desc, id desc);
create index decision_open on decision (person_id) where visibility = 'team' and binned_at is null;
create index decision_review on decision (review_on) where state = 'decided' and binned_at is null;
create index decision_binned on decision (binned_at) where binned_at is not null;

create table decision_evidence (
    decision_id uuid not null references decision on delete cascade,
    position    int  not null,
    side        text not null check (side in ('practice', 'people', 'research')),
    sub_kind    text,
    text        text not null default '' check (length(text) <= 2000),
    strength    text check (strength in ('strong', 'some', 'thin')),
    relevance   text check (relevance in ('close', 'partly', 'distant')),
    limits      text not null default '' check (length(limits) <= 1000),
    link_kind   text check (length(link_kind) between 1 and 40),
    link_id     uuid,
    link_title  text check (length(link_title) between 1 and 500),
    primary key (decision_id, position),
    check ((link_kind is null) = (link_id is null) and (link_id is null) = (link_title is null)),
    check (sub_kind is null
        or side = 'practice' and sub_kind in ('professional-wisdom', 'law-and-policy', 'community-knowledge',
               'colleagues-opinions', 'gut-feelings')
        or side = 'people' and sub_kind in ('expectations', 'preferences', 'impact-on-lives', 'views-on-what-we-do')
        or side = 'research' and sub_kind in ('national-research', 'local-research', 'feedback-and-complaints',
               'performance-information', 'good-practice-groups'))
);
create index decision_evidence_link on decision_evidence (link_kind, link_id) where link_id is not null;

-- What a decision rests on and does not hold any more, until its owner has looked.
create table decision_flag (
    decision_id     uuid        not null references decision on delete cascade,
    resource_id     uuid        not null references learning_resource on delete cascade,
    withdrawn       boolean     not null,
    replaced_by     uuid references learning_resource on delete set null,
    ended_at        timestamptz not null,
    acknowledged_at timestamptz,
    note            text        not null default '' check (length(note) <= 1000),
    primary key (decision_id, resource_id)
);
create index decision_flag_resource on decision_flag (resource_id);
create index decision_flag_replaced_by on decision_flag (replaced_by) where replaced_by is not null;
