package org.evident.shares;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.evident.shared.database.Sweep;
import org.evident.shared.events.PersonLeft;
import org.evident.shared.events.ThingsGone;
import org.evident.shared.time.UkTime;

/**
 * What ends shares besides those who made them. Supervision and friendly criticism are done at work: when two people work
 * nowhere together any more, neither reads on what the other opened, whichever of them left. A year later it is forgotten.
 */
@ApplicationScoped
class ShareEnds {

    private static final Duration KEPT = Duration.ofDays(365);

    private final ShareRepository shares;
    private final Clock clock;

    ShareEnds(ShareRepository shares, Clock clock) {
        this.shares = shares;
        this.clock = clock;
    }

    void left(@Observes PersonLeft left) {
        shares.endApart(left.personId(), UkTime.today(clock), clock.instant());
    }

    void gone(@Observes ThingsGone gone) {
        shares.forget(gone.kind(), gone.ids());
    }

    @Scheduled(every = "1h", delayed = "13m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetEnded() {
        Sweep.run(Sweep.MOST, () -> shares.forgetEnded(before()));
    }

    private Instant before() {
        return clock.instant().minus(KEPT);
    }
}
