package org.evident.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.events.BookingsChanged.Booking;
import org.evident.shared.events.EventAttended;
import org.evident.shared.json.Json;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

/** Writes who came: a few statements, however many people, and an announcement for each of whom something new is known. */
@ApplicationScoped
class Register {

    private static final String SAY =
            """
            insert into attendance (booking_id, event_id, organisation_id, how, minutes, comment, source, said_by, said_at)
            select b.id, b.event_id, b.organisation_id, x.how, x.minutes, x.comment, :source, cast(:by as uuid), :now
              from jsonb_to_recordset(cast(:rows as jsonb)) as x ("bookingId" uuid, how text, minutes int, comment text)
              join booking b on b.id = x."bookingId" and b.event_id = :event order by b.id
            on conflict (booking_id) do update set how = excluded.how, minutes = excluded.minutes, source = excluded.source,
                   comment = case when excluded.how = 'excused' then coalesce(excluded.comment, attendance.comment) end,
                   said_by = excluded.said_by, said_at = excluded.said_at
             where (attendance.how, attendance.minutes) is distinct from (excluded.how, excluded.minutes)
                or excluded.comment is distinct from attendance.comment and excluded.comment is not null
            returning booking_id, how, minutes, old.how as before, (select k.person_id from booking k where k.id = booking_id)""";

    private static final String NEWS =
            """
            select count(*) from jsonb_to_recordset(cast(:rows as jsonb)) as x ("bookingId" uuid, how text, minutes int)
              left join attendance a on a.booking_id = x."bookingId"
             where a.booking_id is null or (a.how, a.minutes) is distinct from (x.how, x.minutes)""";

    /** Those who had a place in the line, or had asked, are there now. */
    private static final String COME =
            """
            with come as (
              update booking set state = 'walked-in', approval = case approval when 'pending' then 'approved' else approval end,
                     offered_until = null, changed_at = :now, version = version + 1
               where id = any(:ids) and state in ('requested', 'offered', 'waiting') returning id, person_id),
            step as (insert into booking_step (booking_id, what, by_id, at) select id, 'walked-in', cast(:by as uuid), :now from come)
            select id, person_id from come""";

    /** Those who may come without a booking. Where they work comes from their membership or role, first in the event's organisation. */
    private static final String WHO =
            """
            select p.id, lower(p.email) as email, m.organisation_id, m.service_area_id, m.team_id, row_number() over (order by p.id) as n
              from person p cross join learning_event e
             cross join lateral (
                     select * from (select m.organisation_id, m.service_area_id, m.team_id, m.starts_on, 0 as n from membership m
                            where m.person_id = p.id and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today)
                           union all
                           select r.organisation_id, r.service_area_id, r.team_id, r.starts_on, 1 from role_assignment r
                            where r.person_id = p.id and r.organisation_id is not null and r.role <> 'account-manager'
                              and r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today)) m
                      where m.organisation_id = e.organisation_id or e.visibility in ('network', 'public')
                      order by (m.organisation_id = e.organisation_id) desc, m.n, m.starts_on limit 1) m
             where e.id = :event and (p.id = any(:people) or lower(p.email) = any(:emails))""";

    private static final String WALK_IN =
            """
            with who as (%s),
                 pool as (update event_pool set next_number = next_number + (select count(*) from who)
                           where event_id = :event and organisation_id is null and exists (select 1 from who)
                          returning id, old.next_number as first),
                 come as (
            insert into booking (id, event_id, pool_id, number, person_id, organisation_id, service_area_id, team_id, state,
                   booked_by, booked_at, changed_at)
            select uuidv7(), :event, pool.id, pool.first + who.n - 1, who.id, who.organisation_id, who.service_area_id, who.team_id,
                   'walked-in', cast(:by as uuid), :now, :now from who cross join pool order by who.n
            on conflict (event_id, person_id) where state in ('requested', 'confirmed', 'offered', 'waiting', 'walked-in') do nothing
            returning id, person_id),
                 step as (insert into booking_step (booking_id, what, by_id, at) select id, 'walked-in', cast(:by as uuid), :now from come)
            select id, person_id from come"""
                    .formatted(WHO);

    private final EntityManager database;
    private final Json json;
    private final Event<EventAttended> attended;
    private final BookingMoves moves;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Register(
            EntityManager database,
            Json json,
            Event<EventAttended> attended,
            BookingMoves moves,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.json = json;
        this.attended = attended;
        this.moves = moves;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is said of one booking. */
    record Said(UUID bookingId, String how, int minutes, String comment) {}

    /** @return how many were news */
    @SuppressWarnings("unchecked")
    int say(AttendedEvent event, List<Said> rows, String source) {
        if (rows.isEmpty()) return 0;
        List<Tuple> news = database.createNativeQuery(SAY, Tuple.class)
                .setParameter("rows", json.write(rows))
                .setParameter("event", event.id())
                .setParameter("source", source)
                .setParameter("by", me())
                .setParameter("now", clock.instant())
                .getResultList();
        for (var r : news) {
            var person = r.get(4, UUID.class);
            attended.fire(new EventAttended(
                    event.id(),
                    person,
                    r.get(0, UUID.class),
                    r.get(1, String.class),
                    Math.min(r.get(2, Integer.class), event.protectedMinutes())));
            if (r.get(3) != null && !source.equals("code") && !source.equals("person")) corrected(event, r, person);
        }
        return news.size();
    }

    /** How many would be news, were they said; who has no booking yet is. */
    int news(List<Said> rows) {
        if (rows.isEmpty()) return 0;
        return ((Number) database.createNativeQuery(NEWS)
                        .setParameter("rows", json.write(rows))
                        .getSingleResult())
                .intValue();
    }

    /** Those of whom nothing was known are in the list itself; a correction must be answered for. */
    private void corrected(AttendedEvent event, Tuple r, UUID person) {
        audit.record(
                caller.subject(),
                new Act("attendance.correct", event.organisationId(), "booking", r.get(0, UUID.class))
                        .about(person)
                        .with(Map.of("from", r.get(3, String.class), "to", r.get(1, String.class))));
    }

    @SuppressWarnings("unchecked")
    void come(UUID event, Collection<UUID> bookings) {
        if (bookings.isEmpty()) return;
        moves.takeTurnsAt(event);
        tell(
                event,
                database.createNativeQuery(COME, Tuple.class)
                        .setParameter("ids", bookings.toArray(UUID[]::new))
                        .setParameter("by", me())
                        .setParameter("now", clock.instant())
                        .getResultList());
    }

    @SuppressWarnings("unchecked")
    void walkIn(UUID event, Collection<UUID> people, Collection<String> emails) {
        if (people.isEmpty() && emails.isEmpty()) return;
        Instant now = clock.instant();
        tell(
                event,
                database.createNativeQuery(WALK_IN, Tuple.class)
                        .setParameter("event", event)
                        .setParameter("people", people.toArray(UUID[]::new))
                        .setParameter("emails", emails.toArray(String[]::new))
                        .setParameter("today", UkTime.day(now))
                        .setParameter("by", me())
                        .setParameter("now", now)
                        .getResultList());
    }

    /** The addresses, of those given, of people who could come without a booking. */
    @SuppressWarnings("unchecked")
    Set<String> mayWalkIn(UUID event, Collection<String> emails) {
        if (emails.isEmpty()) return Set.of();
        List<String> found = database.createNativeQuery("select who.email from (" + WHO + ") who", String.class)
                .setParameter("event", event)
                .setParameter("people", new UUID[0])
                .setParameter("emails", emails.toArray(String[]::new))
                .setParameter("today", UkTime.today(clock))
                .getResultList();
        return Set.copyOf(found);
    }

    private void tell(UUID event, List<Tuple> bookings) {
        if (bookings.isEmpty()) return;
        var come = bookings.stream()
                .map(r -> new Booking(r.get(0, UUID.class), r.get(1, UUID.class)))
                .toList();
        moves.tell(event, "walked-in", come);
    }

    private UUID me() {
        return caller.isPerson() ? caller.id() : null;
    }
}
