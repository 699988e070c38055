package org.evident.eventmails;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.shared.database.Sweep;

/** What is mailed by the clock, and when its rows go. One statement for everyone; any number of replicas may run it. */
@ApplicationScoped
class EventReminders {

    /** Until long after the event: the numbers of calendar messages must not begin anew. */
    private static final Duration KEPT = Duration.ofDays(500);

    private final QueuedMails queue;
    private final BookingMailing bookings;
    private final EntityManager database;
    private final Clock clock;

    EventReminders(QueuedMails queue, BookingMailing bookings, EntityManager database, Clock clock) {
        this.queue = queue;
        this.bookings = bookings;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "${evident.eventmails.remind-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        QuarkusTransaction.requiringNew().run(() -> show(MailKind.REMINDER, queue.reminders()));
        QuarkusTransaction.requiringNew().run(() -> show(MailKind.JOINING, queue.joining()));
    }

    private void show(MailKind kind, List<QueuedMails.Told> told) {
        told.stream()
                .collect(Collectors.groupingBy(QueuedMails.Told::event))
                .forEach((event, people) -> bookings.show(kind, event, people));
    }

    @Scheduled(every = "1h", delayed = "13m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(Sweep.MOST, this::forgetOld);
    }

    int forgetOld() {
        return database.createNativeQuery(
                        """
                        delete from event_mail where id in (
                          select id from event_mail where created_at < ?1 and (sent_at is not null or dropped_at is not null)
                           order by created_at limit ?2)""")
                .setParameter(1, clock.instant().minus(KEPT))
                .setParameter(2, Sweep.MOST)
                .executeUpdate();
    }
}
