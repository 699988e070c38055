package org.evident.decisions;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.evident.shared.database.Sweep;

/** What somebody threw away can be restored for thirty days. */
@ApplicationScoped
class DecisionBin {

    private static final Duration KEPT = Duration.ofDays(30);

    private final DecisionRepository decisions;
    private final Clock clock;

    DecisionBin(DecisionRepository decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "12m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void empty() {
        Sweep.run(Sweep.MOST, () -> decisions.forgetBinned(clock.instant().minus(KEPT)));
    }
}
