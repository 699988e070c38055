package org.evident.decisions;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import org.evident.shared.database.Sweep;
import org.evident.shared.events.ThingsGone;

/** What somebody threw away can be restored for thirty days. */
@ApplicationScoped
class DecisionBin {

    private static final Duration KEPT = Duration.ofDays(30);

    private final DecisionRepository decisions;
    private final Event<ThingsGone> gone;
    private final Clock clock;

    DecisionBin(DecisionRepository decisions, Event<ThingsGone> gone, Clock clock) {
        this.decisions = decisions;
        this.gone = gone;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "12m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void empty() {
        Sweep.run(Sweep.MOST, this::emptySome);
    }

    private int emptySome() {
        var ids = decisions.forgetBinned(clock.instant().minus(KEPT));
        if (!ids.isEmpty()) gone.fire(new ThingsGone(DecisionLinks.KIND, ids));
        return ids.size();
    }
}
