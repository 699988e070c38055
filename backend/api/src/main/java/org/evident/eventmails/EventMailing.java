package org.evident.eventmails;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends the mails: each is claimed by a lease, read as things stand now, sent and marked. A crash leaves nobody out; one in
 * the instant between sending and marking sends that mail once more after its lease, under the same Message-ID and with
 * the same number in the calendar, so that mail and calendar programs show one.
 */
@ApplicationScoped
class EventMailing {

    /** Longer than a mail can take, see {@link EventPost}. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration TRIED_FOR = Duration.ofDays(3);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int FAILURES_IN_A_ROW = 3;

    private final EventMails mails;
    private final QueuedMails queue;
    private final EventPost post;
    private final Clock clock;
    private volatile boolean stopping;

    EventMailing(EventMails mails, QueuedMails queue, EventPost post, Clock clock) {
        this.mails = mails;
        this.queue = queue;
        this.post = post;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    @Scheduled(every = "${evident.eventmails.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        QuarkusTransaction.requiringNew().run(queue::askApprovers);
        deliver();
    }

    /** All that are due. When several fail one after the other the server is away, and the rest can wait as well. */
    void deliver() {
        for (var failures = 0; !stopping && failures < FAILURES_IN_A_ROW; ) {
            var mail = QuarkusTransaction.requiringNew().call(() -> mails.claim(clock.instant(), LEASE));
            if (mail.isEmpty()) return;
            failures = send(mail.get()) ? 0 : failures + 1;
        }
    }

    private boolean send(EventMails.Mail mail) {
        Optional<EventLetter> letter;
        try {
            letter = QuarkusTransaction.requiringNew().call(() -> mails.letter(mail.id(), clock.instant()));
            letter.ifPresent(it -> post.send(mail.id(), it));
        } catch (RuntimeException e) {
            Log.warnf("Mail %s was not sent: %s", mail.id(), e.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> postpone(mail));
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> settle(mail, letter));
        return true;
    }

    private void settle(EventMails.Mail mail, Optional<EventLetter> letter) {
        var now = clock.instant();
        if (letter.isPresent()) mails.settle(mail.id(), letter.get(), now);
        else mails.drop(mail.id(), now);
    }

    private void postpone(EventMails.Mail mail) {
        var now = clock.instant();
        if (mail.createdAt().plus(TRIED_FOR).isBefore(now)) mails.drop(mail.id(), now);
        else mails.tryAgain(mail.id(), now.plus(pause(mail.attempts())));
    }

    private static Duration pause(int attempts) {
        var pause = Duration.ofSeconds(15L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
