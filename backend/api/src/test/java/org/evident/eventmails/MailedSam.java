package org.evident.eventmails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.evident.shared.events.BookingsChanged;
import org.evident.shared.events.EventChanged;
import org.evident.support.Real;
import org.evident.support.SomeEvent;
import org.evident.support.SomePlace;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Somebody with a place at an event, what becomes of it, and the mails that arrive about it. */
abstract class MailedSam {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    Event<BookingsChanged> bookings;

    @Inject
    Event<EventChanged> events;

    @Inject
    EventMailing mailing;

    @Inject
    EventReminders reminders;

    @Inject
    EventMails mails;

    final String email = "sam" + NEXT.incrementAndGet() + "." + System.nanoTime() + "@example.org";
    UUID sam;
    UUID event;
    UUID booking;

    @BeforeEach
    void sam_books() {
        Sql.run("update event_mail set dropped_at = now() where sent_at is null and dropped_at is null");
        sam = SomePlace.person("Sam Lee", email);
        event = SomeEvent.open("Writing analysis", 5);
        Sql.run(
                "update learning_event set mode = 'hybrid', join_url = 'https://meet.example/room', access_info = 'Step-free' where id = ?",
                event);
        booking = SomePlace.of(sam, event, "confirmed");
    }

    @AfterEach
    void forget() {
        SomeEvent.forget(event);
        SomePlace.forget(sam);
    }

    void say(String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> bookings.fire(
                        new BookingsChanged(event, state, List.of(new BookingsChanged.Booking(booking, sam)))));
    }

    void become(String state) {
        SomePlace.become(booking, state);
        say(state);
    }

    /** As whoever changes an event does it: the row first, and then it is said. */
    void change(String set, String what) {
        QuarkusTransaction.requiringNew().run(() -> {
            Sql.run(
                    "update learning_event set updated_at = now(), ical_sequence = ical_sequence + 1, " + set
                            + " where id = ?",
                    event);
            events.fire(new EventChanged(event, what));
        });
    }

    List<MimeMessage> mail() {
        return Real.inbox().of(email);
    }

    /** A mail server may leave a connection without an answer: then it is tried again. */
    MimeMessage arrived(int number) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            mailing.work();
            if (mail().size() < number)
                Sql.run("update event_mail set due_at = now() where sent_at is null and dropped_at is null");
            return mail().size() >= number;
        });
        assertThat(mail()).hasSize(number);
        return mail().getLast();
    }

    void nothing_more_arrives_than(int number) {
        mailing.work();
        assertThat(mail()).hasSize(number);
        assertThat(Sql.count(
                        "select count(*) from event_mail where person_id = ? and sent_at is null and dropped_at is null",
                        sam))
                .isZero();
    }
}
