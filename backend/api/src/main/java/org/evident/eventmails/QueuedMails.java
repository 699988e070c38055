package org.evident.eventmails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes mails, for everyone at once and in the transaction of what they tell of. A repeat makes none. */
@ApplicationScoped
class QueuedMails {

    private static final String MAKE =
            "insert into event_mail (key, kind, person_id, event_id, booking_id, created_at, due_at) ";

    private final EntityManager database;
    private final Clock clock;

    QueuedMails(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param sequence of the event, which tells one change of it from another
     * @param own      whether the last thing that happened to the booking was done by its person
     */
    record Told(UUID event, UUID person, String title, int sequence, boolean own) {}

    List<Told> aboutBookings(List<UUID> bookings, MailKind kind) {
        return told(
                make("""
                        select cast(:kind as text) || ':' || b.id || ':' || b.version, cast(:kind as text), b.person_id, b.event_id, b.id, :now, :now
                          from booking b where b.id = any(:bookings)""")
                        .setParameter("kind", kind.key)
                        .setParameter("bookings", bookings.toArray(UUID[]::new)));
    }

    /** Everyone who has a place or waits for one; one mail for each change of the event. */
    List<Told> aboutEvent(UUID event, MailKind kind) {
        return told(
                make("""
                        select cast(:kind as text) || ':' || b.id || ':' || e.ical_sequence, cast(:kind as text), b.person_id, e.id, b.id, :now, :now
                          from booking b join learning_event e on e.id = b.event_id
                         where e.id = :event and b.state in ('requested', 'confirmed', 'offered', 'waiting')""")
                        .setParameter("kind", kind.key)
                        .setParameter("event", event));
    }

    /**
     * On the days that the organisation's terms name. Whoever got their place later than that has just been told; and an
     * event that is moved is reminded of anew.
     */
    List<Told> reminders() {
        return told(
                make(
                        """
                        select 'reminder:' || b.id || ':' || d.days || ':' || cast(e.starts_at at time zone 'Europe/London' as date),
                               'reminder', b.person_id, e.id, b.id, :now, :now
                          from learning_event e join booking_terms t on t.organisation_id = e.organisation_id
                         cross join lateral unnest(t.reminder_days) d(days)
                          join booking b on b.event_id = e.id and b.state = 'confirmed'
                           and b.changed_at < e.starts_at - make_interval(days => d.days)
                         where e.status = 'published' and not e.is_template
                           and e.starts_at > cast(:now as timestamptz) and e.starts_at < cast(:now as timestamptz) + interval '91 days'
                           and e.starts_at - make_interval(days => d.days) between cast(:now as timestamptz) - interval '1 day' and :now"""));
    }

    /** How to join, the day before what is online. */
    List<Told> joining() {
        return told(
                make(
                        """
                        select 'joining:' || b.id || ':' || cast(e.starts_at at time zone 'Europe/London' as date),
                               'joining', b.person_id, e.id, b.id, :now, :now
                          from learning_event e join booking b on b.event_id = e.id and b.state = 'confirmed'
                           and b.changed_at < e.starts_at - interval '1 day'
                         where e.status = 'published' and not e.is_template and e.mode <> 'in-person' and e.join_url is not null
                           and e.starts_at > cast(:now as timestamptz) and e.starts_at <= cast(:now as timestamptz) + interval '1 day'"""));
    }

    /** Managers who were asked: whoever asks them need not say so. */
    void askApprovers() {
        make("""
                        select 'approval-asked:' || a.booking_id || ':' || a.manager_id, 'approval-asked', a.manager_id, b.event_id, b.id, :now, :now
                          from booking_approval a join booking b on b.id = a.booking_id
                         where a.decided_at is null and a.manager_id is not null and b.state = 'requested'
                           and not exists (select 1 from event_mail m where m.key = 'approval-asked:' || a.booking_id || ':' || a.manager_id)""")
                .getResultList();
    }

    private Query make(String rows) {
        return database.createNativeQuery(
                        MAKE + rows
                                + """
                         on conflict (key) do nothing
                        returning event_id, person_id, (select title from learning_event where id = event_id),
                                  (select ical_sequence from learning_event where id = event_id),
                                  coalesce((select s.by_id = person_id from booking_step s where s.booking_id = event_mail.booking_id
                                             order by s.at desc, s.id desc limit 1), false)""",
                        Tuple.class)
                .setParameter("now", clock.instant());
    }

    @SuppressWarnings("unchecked")
    private static List<Told> told(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Told(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, String.class),
                        row.get(3, Integer.class),
                        row.get(4, Boolean.class)))
                .toList();
    }
}
