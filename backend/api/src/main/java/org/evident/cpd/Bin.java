package org.evident.cpd;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.evident.shared.database.Sweep;

/** What somebody threw away can be restored for thirty days. */
@ApplicationScoped
class Bin {

    static final Duration KEPT = Duration.ofDays(30);

    private final CpdRepository records;
    private final Clock clock;

    Bin(CpdRepository records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void empty() {
        Sweep.run(
                Sweep.MOST, () -> records.forgetBinned(clock.instant().minus(KEPT)));
    }
}
