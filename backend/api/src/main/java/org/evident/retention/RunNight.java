package org.evident.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.time.UkTime;

/** Between one and five at night, once an organisation and day over all replicas, what is past its time goes. */
@ApplicationScoped
class RunNight {

    private static final int FROM = 1;
    private static final int TO = 5;

    private final RunRepository runs;
    private final Outbox outbox;
    private final Clock clock;

    RunNight(RunRepository runs, Outbox outbox, Clock clock) {
        this.runs = runs;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ring() {
        var hour = clock.instant().atZone(UkTime.ZONE).getHour();
        if (hour >= FROM && hour < TO) queue();
    }

    void queue() {
        QuarkusTransaction.requiringNew()
                .run(() -> runs.switchedOn().forEach(organisation -> runs.addRemoval(organisation)
                        .ifPresent(id -> outbox.add(RunWork.KIND, RunWork.KIND + ":" + id, new RunWork.Job(id)))));
    }
}
