package org.evident.demo;

import java.util.List;
import java.util.stream.Stream;

/** Who came to what is over, who is asked to approve, and the history of every booking. */
final class AttendanceDemo {

    static final String FILE = "demo/attendance.json";

    private static final String WEBINAR = "'00000000-0000-7000-8000-000000015031'";

    private static final String BOOKED =
            """
             join booking b on b.event_id = x.event_id and b.person_id = x.person_id""";

    /** Those of other organisations who came to the webinar. */
    private static final List<String> GUESTS = List.of(
            """
            insert into person (id, display_name, given_name)
            select cast('00000000-0000-7000-8000-0000000' || 17000 + g.n as uuid), g.name, split_part(g.name, ' ', 1)
              from jsonb_array_elements_text(:rows -> 'guests') with ordinality as g (name, n)
            on conflict (id) do nothing""",
            """
            insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, approval, booked_at, changed_at)
            select uuidv7(), e.id, p.id, p.next_number + g.n, cast('00000000-0000-7000-8000-0000000' || 17000 + g.n as uuid), o.id,
                   'confirmed', 'not-needed', e.starts_at - interval '15 days' + make_interval(hours => cast(g.n as int)),
                   e.starts_at - interval '6 days'
              from jsonb_array_elements_text(:rows -> 'guests') with ordinality as g (name, n)
              join learning_event e on e.id = %s join event_pool p on p.event_id = e.id and p.organisation_id is null
              join organisation o on o.alias = case when g.n %% 2 = 0 then 'estuary' else 'alderbrook' end"""
                    .formatted(WEBINAR),
            """
            update event_pool p set next_number = b.last + 1 from (select pool_id, max(number) as last from booking group by pool_id) b
             where b.pool_id = p.id and p.event_id = %s and :rows is not null"""
                    .formatted(WEBINAR));

    /** The last who booked did not come, those before them sent word, and those before left early. */
    private static final String CAME =
            """
            insert into attendance (booking_id, event_id, organisation_id, how, minutes, comment, source, said_by, said_at, followed_up_at)
            select b.id, b.event_id, b.organisation_id, h.how,
                   case h.how when 'attended' then e.protected_minutes when 'part' then e.protected_minutes / 2 else 0 end,
                   case when h.how = 'excused' then 'A visit that could not wait. I am sorry.' end, x.source, x.said_by,
                   e.ends_at + interval '20 minutes', case when h.how = 'absent' then e.ends_at + interval '1 day' end
              from (select b.*, row_number() over (partition by b.event_id order by b.number desc) as last from booking b
                     where b.state = 'confirmed') b
              join jsonb_to_recordset(:rows -> 'attendance') as x (event_id uuid, said_by uuid, source text, absent int, excused int,
                   part int) on x.event_id = b.event_id
              join learning_event e on e.id = b.event_id
             cross join lateral (select case when last <= x.absent then 'absent' when last <= x.absent + x.excused then 'excused'
                   when last <= x.absent + x.excused + x.part then 'part' else 'attended' end as how) h""";

    private static final String CERTIFICATES =
            """
            insert into certificate (booking_id, code, issued_at)
            select a.booking_id, sign_in_code() || sign_in_code(), a.said_at
              from jsonb_to_recordset(:rows -> 'attendance') as x (event_id uuid) join attendance a on a.event_id = x.event_id
             where a.how in ('attended', 'part')""";

    private static final String APPROVALS =
            """
            insert into booking_approval (booking_id, manager_id, asked_at, remind_at, reminded_at, decided_at, decided_by, outcome, reason)
            select b.id, x.manager_id, m.asked, m.asked + interval '2 days', case when x.reminded then m.asked + interval '2 days' end,
                   case when x.outcome is not null then m.asked + interval '1 day' end,
                   case when x.outcome is not null then x.manager_id end, x.outcome, x.reason
              from jsonb_to_recordset(:rows -> 'approvals') as x (event_id uuid, person_id uuid, manager_id uuid, asked_hours_ago int,
                   reminded boolean, outcome text, reason text) %s
             cross join lateral (select now() - make_interval(hours => x.asked_hours_ago) as asked) m"""
                    .formatted(BOOKED);

    private static final String ASKED =
            """
            update booking b set booked_at = a.asked_at from booking_approval a where a.booking_id = b.id and :rows is not null""";

    private static final String NEEDS =
            """
            insert into booking_needs (booking_id, access, diet, updated_at)
            select b.id, x.access, x.diet, now() - interval '2 days'
              from jsonb_to_recordset(:rows -> 'needs') as x (event_id uuid, person_id uuid, access text, diet text) %s"""
                    .formatted(BOOKED);

    /** How each booking began, and where it has got to. */
    private static final List<String> HISTORY = List.of(
            """
            insert into booking_step (booking_id, what, by_id, at)
            select b.id, case when a.booking_id is not null then 'requested' when b.state in ('waiting', 'offered') then 'waiting'
                   else 'booked' end, b.person_id, b.booked_at
              from booking b left join booking_approval a on a.booking_id = b.id where :rows is not null""",
            """
            insert into booking_step (booking_id, what, by_id, reason, at)
            select b.id, case b.state when 'offered' then 'offered' when 'cancelled' then 'event-cancelled'
                   when 'declined' then 'refused' else 'approved' end, a.decided_by, a.reason, coalesce(a.decided_at, b.changed_at)
              from booking b left join booking_approval a on a.booking_id = b.id
             where (b.state in ('offered', 'cancelled') or a.outcome is not null) and :rows is not null""");

    static final List<String> STEPS = Stream.of(GUESTS, List.of(CAME, CERTIFICATES, APPROVALS, ASKED, NEEDS), HISTORY)
            .flatMap(List::stream)
            .toList();

    private AttendanceDemo() {}
}
