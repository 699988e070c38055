package org.evident.digests;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.evident.shared.database.Sweep;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.time.UkTime;

/**
 * Begins a digest for each day and each week, once over all replicas, from six in the morning on. One that was missed,
 * because nothing ran, is made up for while its day or week lasts.
 */
@ApplicationScoped
class DigestRun implements OutboxHandler {

    private static final int FROM = 6;

    /** As long as notices that were read. */
    private static final Duration KEPT = Duration.ofDays(365);

    private final DigestService digests;
    private final NewsRepository told;
    private final Outbox outbox;
    private final Clock clock;

    DigestRun(DigestService digests, NewsRepository told, Outbox outbox, Clock clock) {
        this.digests = digests;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "{evident.digests.every}",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void begin() {
        var now = ZonedDateTime.ofInstant(clock.instant(), UkTime.ZONE);
        if (now.getHour() < FROM) return;
        QuarkusTransaction.requiringNew().run(() -> {
            add(Period.dayOf(now.toLocalDate()));
            add(Period.weekOf(now.toLocalDate()));
        });
    }

    @Scheduled(every = "1h", delayed = "17m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(Sweep.MOST, () -> told.forgetBefore(clock.instant().minus(KEPT), Sweep.MOST));
    }

    private void add(Period period) {
        outbox.add(kind(), period.key(), period);
    }

    @Override
    public String kind() {
        return "digest";
    }

    /** Whoever was told is passed over, so that it goes on where a crash ended it. */
    @Override
    public void handle(JsonNode payload) {
        var period = new Period(
                payload.get("frequency").asText(),
                LocalDate.parse(payload.get("day").asText()));
        for (var last = new UUID(0, 0); last != null; ) last = digests.tellSome(period, last);
    }
}
