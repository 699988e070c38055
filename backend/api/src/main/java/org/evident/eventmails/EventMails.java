package org.evident.eventmails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** The rows of mails that are to be sent: who works on each, what it says now, and whether it has left. */
@Personal(
        table = "event_mail",
        person = "person_id",
        recordClass = RecordClass.MESSAGES,
        title = "Mails about learning events",
        purpose = "To send each mail once, and to change the right entry in your calendar.",
        basis = Basis.PUBLIC_TASK,
        columns = {"kind", "created_at", "due_at", "attempts", "sent_at", "dropped_at"},
        others = {"id", "key", "person_id", "event_id", "booking_id", "method", "sequence", "starts_at", "ends_at"},
        onErasure = OnErasure.DELETE)
@ApplicationScoped
class EventMails {

    private static final String LETTER =
            """
            select m.kind, m.booking_id, p.email, p.given_name, p.display_name, e.id, e.title, e.summary, e.starts_at, e.ends_at, e.mode,
                   e.venue, e.access_info, e.join_url, e.joining_info, e.ical_uid, e.updated_at,
                   b.state = 'confirmed' and b.person_id = m.person_id, b.offered_until,
                   case m.kind when 'approval-asked' then (select display_name from person where id = b.person_id)
                        when 'replaced' then (select n.display_name from booking s join person n on n.id = s.person_id
                                               where s.replaces_id = b.id order by s.booked_at desc limit 1) end,
                   case when m.kind in ('cancelled', 'postponed') then e.status_reason else b.cancel_reason end,
                   greatest(e.ical_sequence, coalesce(l.sequence + 1, 0)), coalesce(l.method = 'REQUEST', false), l.starts_at, l.ends_at
              from event_mail m join person p on p.id = m.person_id join learning_event e on e.id = m.event_id
              join booking b on b.id = m.booking_id left join event_mail_wish w on w.person_id = m.person_id
              left join lateral (select o.method, o.sequence, o.starts_at, o.ends_at from event_mail o
                                  where o.person_id = m.person_id and o.event_id = m.event_id and o.sent_at is not null and o.method is not null
                                  order by o.sequence desc limit 1) l on true
             where m.id = :mail and p.email is not null and p.disabled_at is null and p.erased_at is null
               and %s and %s"""
                    .formatted(MailKind.wished(), MailKind.wanted());

    private final EntityManager database;

    EventMails(EntityManager database) {
        this.database = database;
    }

    /** @param attempts how often it was begun, this time included */
    record Mail(UUID id, int attempts, Instant createdAt) {}

    /**
     * No other replica takes it until the lease is over, nor one of the same event to the same person that follows it: what is
     * sent last must be what holds, and what is taken out of a calendar must have been put there.
     */
    Optional<Mail> claim(Instant now, Duration lease) {
        var rows = database.createNativeQuery(
                        """
                        update event_mail set due_at = ?2, attempts = attempts + 1
                         where id = (select m.id from event_mail m where m.due_at <= ?1 and m.sent_at is null and m.dropped_at is null
                                        and not exists (select 1 from event_mail o where o.person_id = m.person_id and o.event_id = m.event_id
                                              and o.id < m.id and o.sent_at is null and o.dropped_at is null)
                                      order by m.due_at, m.id limit 1 for update of m skip locked)
                        returning id, attempts, created_at""",
                        Tuple.class)
                .setParameter(1, now)
                .setParameter(2, now.plus(lease))
                .getResultList();
        if (rows.isEmpty()) return Optional.empty();
        var row = (Tuple) rows.getFirst();
        return Optional.of(new Mail(row.get(0, UUID.class), row.get(1, Integer.class), row.get(2, Instant.class)));
    }

    /** Empty when it is no longer true, or not wished. */
    Optional<EventLetter> letter(UUID mail, Instant now) {
        return database
                .createNativeQuery(LETTER, Tuple.class)
                .setParameter("mail", mail)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(row -> letter((Tuple) row))
                .findFirst();
    }

    private static EventLetter letter(Tuple row) {
        return new EventLetter(
                MailKind.of(row.get(0, String.class)),
                row.get(1, UUID.class),
                new EventLetter.Reader(row.get(2, String.class), row.get(3, String.class), row.get(4, String.class)),
                event(row),
                row.get(17, Boolean.class),
                row.get(18, Instant.class),
                row.get(19, String.class),
                row.get(20, String.class),
                new EventLetter.Entry(
                        row.get(21, Integer.class),
                        row.get(22, Boolean.class),
                        row.get(23, Instant.class),
                        row.get(24, Instant.class)));
    }

    private static EventLetter.Event event(Tuple row) {
        return new EventLetter.Event(
                row.get(5, UUID.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, Instant.class),
                row.get(9, Instant.class),
                row.get(10, String.class),
                row.get(11, String.class),
                row.get(12, String.class),
                row.get(13, String.class),
                row.get(14, String.class),
                row.get(15, String.class),
                row.get(16, Instant.class));
    }

    void settle(UUID mail, EventLetter letter, Instant now) {
        var told = letter.method() != null;
        database.createNativeQuery(
                        """
                        update event_mail set sent_at = ?2, method = ?3, sequence = ?4, starts_at = ?5, ends_at = ?6 where id = ?1""")
                .setParameter(1, mail)
                .setParameter(2, now)
                .setParameter(3, letter.method())
                .setParameter(4, told ? letter.entry().next() : null)
                .setParameter(5, told ? letter.startsAt() : null)
                .setParameter(6, told ? letter.endsAt() : null)
                .executeUpdate();
    }

    void drop(UUID mail, Instant now) {
        database.createNativeQuery("update event_mail set dropped_at = ?2 where id = ?1")
                .setParameter(1, mail)
                .setParameter(2, now)
                .executeUpdate();
    }

    void tryAgain(UUID mail, Instant due) {
        database.createNativeQuery("update event_mail set due_at = ?2 where id = ?1")
                .setParameter(1, mail)
                .setParameter(2, due)
                .executeUpdate();
    }
}
