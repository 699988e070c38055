package org.evident.cpd;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import org.evident.shared.database.Sweep;
import org.evident.shared.events.ThingsGone;

/** What somebody threw away can be restored for thirty days. */
@ApplicationScoped
class Bin {

    static final Duration KEPT = Duration.ofDays(30);

    private final CpdRepository records;
    private final Event<ThingsGone> gone;
    private final Clock clock;

    Bin(CpdRepository records, Event<ThingsGone> gone, Clock clock) {
        this.records = records;
        this.gone = gone;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void empty() {
        Sweep.run(Sweep.MOST, this::emptySome);
    }

    private int emptySome() {
        var ids = records.forgetBinned(clock.instant().minus(KEPT));
        if (!ids.isEmpty()) gone.fire(new ThingsGone(CpdLinks.KIND, ids));
        return ids.size();
    }
}
