package org.evident.visits;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.evident.shared.database.Sweep;
import org.evident.shared.time.UkTime;

/** Forgets the salt of the days that are over at once, and then what it made, so many rows a transaction. */
@ApplicationScoped
class VisitForgetting {

    private final VisitRepository visits;
    private final Clock clock;

    VisitForgetting(VisitRepository visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "9m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetYesterday() {
        var today = UkTime.today(clock);
        QuarkusTransaction.requiringNew().run(() -> visits.forgetSaltBefore(today));
        Sweep.run(Sweep.MOST, () -> visits.forgetMarksBefore(today, Sweep.MOST));
    }
}
