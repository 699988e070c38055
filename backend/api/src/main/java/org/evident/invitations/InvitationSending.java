package org.evident.invitations;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.evident.shared.accounts.AccountRefused;

/**
 * Sends invitations, some at once, at the pace that Keycloak allows. Each is claimed by a lease, worked on and marked, so
 * that nobody is left out by a crash; every step may be repeated. They have rows of their own rather than messages of the
 * outbox, because Keycloak or the mail server may be away for a night: they are tried for three days, at most ten minutes
 * apart, and several at a time.
 */
@ApplicationScoped
class InvitationSending {

    /** Longer than the calls of one invitation can take. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration TRIED_FOR = Duration.ofDays(3);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final InvitationQueue queue;
    private final InvitationWork work;
    private final ManagedExecutor workers;
    private final Clock clock;
    private final int parallel;
    private final Duration pause;
    private final AtomicInteger busy = new AtomicInteger();
    private volatile boolean stopping;

    InvitationSending(
            InvitationQueue queue,
            InvitationWork work,
            ManagedExecutor workers,
            Clock clock,
            @ConfigProperty(name = "evident.invitations.parallel") int parallel,
            @ConfigProperty(name = "evident.invitations.pause") Duration pause) {
        this.queue = queue;
        this.work = work;
        this.workers = workers;
        this.clock = clock;
        this.parallel = parallel;
        this.pause = pause;
    }

    /** Something is to be sent: heard after commit, so that it need not wait for the next look. */
    record Due() {}

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Due due) {
        look();
    }

    @Scheduled(every = "${evident.invitations.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (!stopping && busy.incrementAndGet() <= parallel) workers.execute(this::drain);
        busy.decrementAndGet();
    }

    /** All that are due, until one fails: then Keycloak may be away, and the rest can wait for the next look. */
    private void drain() {
        try {
            for (var going = true; going && !stopping; ) {
                var job = QuarkusTransaction.requiringNew().call(() -> queue.claim(clock.instant(), LEASE));
                going = job.isPresent() && send(job.get());
            }
        } catch (RuntimeException e) {
            if (!stopping)
                Log.warnf("Invitations could not be read: %s", e.getClass().getSimpleName());
        } finally {
            busy.decrementAndGet();
        }
    }

    boolean send(InvitationQueue.Job job) {
        try {
            work.send(job);
            return true;
        } catch (AccountRefused e) {
            QuarkusTransaction.requiringNew().run(() -> queue.failed(job.id(), e.getMessage()));
            return true;
        } catch (RuntimeException e) {
            if (InvitationWork.isForGood(e)) {
                QuarkusTransaction.requiringNew().run(() -> queue.failed(job.id(), InvitationWork.NOT_HERE));
                return true;
            }
            Log.warnf("Invitation %s was not sent: %s", job.id(), e.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> postpone(job, e));
            return false;
        }
    }

    private void postpone(InvitationQueue.Job job, RuntimeException e) {
        var why = InvitationWork.why(e);
        var now = clock.instant();
        if (job.queuedAt().plus(TRIED_FOR).isBefore(now)) {
            queue.failed(job.id(), why + ". We tried for three days. Send it again when it is back");
        } else {
            queue.tryAgain(job.id(), now.plus(pauseAfter(job.attempts())), why + ". We try again by ourselves");
        }
    }

    private Duration pauseAfter(int attempts) {
        var longer = pause.multipliedBy(1L << Math.min(attempts - 1, 6));
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
}
