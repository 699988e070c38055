-- Whether somebody was at a learning event for which they had a place, or came without one. A record of the organisation
-- that they booked for; the comment is what they themselves said when they sent their apologies.
create table attendance (
    booking_id      uuid primary key references booking on delete cascade,
    event_id        uuid        not null references learning_event on delete cascade,
    organisation_id uuid        not null references organisation,
    how             text        not null check (how in ('attended', 'part', 'excused', 'absent', 'walked-in')),
    -- Protected time that counts, in minutes.
    minutes         int         not null check (minutes between 0 and 1440),
    comment         text check (length(comment) <= 500),
    source          text        not null check (source in ('code', 'list', 'file', 'api', 'person')),
    said_by         uuid references person,
    said_at         timestamptz not null,
    -- When those who were missed were written to: once.
    followed_up_at  timestamptz,
    check (minutes = 0 or how not in ('absent', 'excused'))
);
create index attendance_of_event on attendance (event_id, how);
create index attendance_organisation on attendance (organisation_id, event_id);
create index attendance_said_by on attendance (said_by) where said_by is not null;
-- Those who are yet to be written to.
create index attendance_missed on attendance (event_id) where how = 'absent' and followed_up_at is null;

-- How people sign in to an event: a code of letters and digits that nobody mistakes for others, good in its window alone.
create table event_sign_in (
    event_id uuid primary key references learning_event on delete cascade,
    version  int     not null default 0,
    code     text    not null unique check (code ~ '^[A-HJKMNPQRTUVWXY346789]{6}$'),
    -- Whether people may come without a booking, where the event is open to them.
    walk_ins boolean not null default true
);

create function sign_in_code() returns text language sql volatile as $$
    select string_agg(substr('ABCDEFGHJKMNPQRTUVWXY346789', 1 + get_byte(b, n) % 27, 1), '')
      from (select uuid_send(gen_random_uuid()) as b offset 0) as random, generate_series(0, 5) as n
$$;

-- Every event has a code from the first, so that showing it writes nothing.
create function event_sign_in_begins() returns trigger language plpgsql as $$
begin
    loop
        insert into event_sign_in (event_id, code) values (new.id, sign_in_code()) on conflict do nothing;
        exit when found or exists (select 1 from event_sign_in where event_id = new.id);
    end loop;
    return null;
end $$;
create trigger event_sign_in_begins after insert on learning_event
    for each row execute function event_sign_in_begins();
