package org.evident.notices;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/**
 * Sends the mails. A mail is claimed by a lease, sent, and then marked as sent, so that nobody is left out by a crash. One
 * that was handed to the mail server in the instant before a crash, between the second step and the third, is sent once
 * more after its lease, under the same Message-ID: a second copy needs a crash, and mail programs that know the id show
 * one. Mails have rows of their own rather than messages of the outbox, because a mail server may be away for a night:
 * they are tried for three days, at most an hour apart. What is given up still stands in the app.
 */
@ApplicationScoped
class NoticeMailing {

    /** Longer than a mail can take, see {@link NoticePost}. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration TRIED_FOR = Duration.ofDays(3);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int FAILURES_IN_A_ROW = 3;

    private final NoticeMails mails;
    private final NoticePost post;
    private final Clock clock;
    private volatile boolean stopping;

    NoticeMailing(NoticeMails mails, NoticePost post, Clock clock) {
        this.mails = mails;
        this.post = post;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    @Scheduled(every = "${evident.notices.mail-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        gather("at-once");
        deliver();
    }

    /** Mails for everyone who is mailed in this way and has something unread, some hundreds of people at a time. */
    void gather(String mailed) {
        while (!stopping
                && QuarkusTransaction.requiringNew().call(() -> mails.gather(mailed, clock.instant()))
                        == NoticeMails.PEOPLE) Log.debug("More people are waiting for mail");
    }

    /** All that are due. When several fail one after the other the server is away, and the rest can wait as well. */
    void deliver() {
        for (var failures = 0; !stopping && failures < FAILURES_IN_A_ROW; ) {
            var mail = QuarkusTransaction.requiringNew().call(() -> mails.claim(clock.instant(), LEASE));
            if (mail.isEmpty()) return;
            failures = send(mail.get()) ? 0 : failures + 1;
        }
    }

    private boolean send(NoticeMails.Mail mail) {
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> mails.letter(mail.id()))
                    .ifPresent(letter -> post.send(mail.id(), letter));
        } catch (RuntimeException e) {
            Log.warnf("Mail %s was not sent: %s", mail.id(), e.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> postpone(mail));
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> mails.settle(mail.id(), clock.instant()));
        return true;
    }

    private void postpone(NoticeMails.Mail mail) {
        var now = clock.instant();
        if (mail.createdAt().plus(TRIED_FOR).isBefore(now)) mails.giveUp(mail.id(), now);
        else mails.tryAgain(mail.id(), now.plus(pause(mail.attempts())));
    }

    private static Duration pause(int attempts) {
        var pause = Duration.ofSeconds(15L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
