-- A move to another team or area of an organisation (day: the first there), or a leaving (day: the last one).
create table movement (
    id              uuid primary key,
    version         int         not null default 0,
    kind            text        not null check (kind in ('move', 'leaving')),
    state           text        not null check (state in ('planned', 'done', 'cancelled')),
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person on delete cascade,
    day             date        not null,
    membership_id   uuid references membership on delete set null,
    service_area_id uuid references service_area,
    team_id         uuid references team,
    planned_by      uuid references person on delete set null,
    planned_at      timestamptz not null,
    done_at         timestamptz,
    check (kind = 'move' or membership_id is null and service_area_id is null and team_id is null),
    check ((state = 'done') = (done_at is not null))
);
create unique index movement_planned on movement (organisation_id, person_id) where state = 'planned';
create index movement_due on movement (day) where state = 'planned';
create index movement_newest on movement (organisation_id, day desc, id desc);
create index movement_person on movement (person_id);
create index movement_planned_by on movement (planned_by);
create index movement_membership on movement (membership_id) where membership_id is not null;

-- Who gets what a leaver keeps for others, by kind; and once it is done, who got it and how many things.
create table movement_heir (
    movement_id uuid not null references movement on delete cascade,
    kind        text not null check (length(kind) between 1 and 40),
    heir_id     uuid not null references person on delete cascade,
    taken_by    uuid references person on delete set null,
    things      int,
    primary key (movement_id, kind)
);
create index movement_heir_person on movement_heir (heir_id);
create index movement_heir_taken_by on movement_heir (taken_by) where taken_by is not null;

-- What becomes of roles that somebody holds for the team or area that they leave.
create table movement_role (
    movement_id   uuid    not null references movement on delete cascade,
    assignment_id uuid    not null references role_assignment on delete cascade,
    goes_along    boolean not null,
    primary key (movement_id, assignment_id)
);
create index movement_role_assignment on movement_role (assignment_id);
