package org.evident.reviews;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.time.UkTime;

/** Once a day, over all replicas, what is due a check is looked for. */
@ApplicationScoped
class ReviewClock {

    private final Outbox outbox;
    private final Clock clock;

    ReviewClock(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ring() {
        QuarkusTransaction.requiringNew().run(this::queue);
    }

    private void queue() {
        var today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        outbox.add(ReviewReminders.KIND, ReviewReminders.KIND + ":" + today, new ReviewDay(today));
    }
}
