package org.evident.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.evident.audit.ChainCheck.Finding;
import org.evident.shared.database.LongWork;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.time.UkTime;

/** Looks the chain through: once a day by itself, and whenever it is asked for. */
@ApplicationScoped
class Checking implements OutboxHandler {

    static final String KIND = "audit-check";

    private static final int LONGEST = (int) Duration.ofHours(1).toSeconds();

    private final CheckRepository checks;
    private final LongWork longWork;
    private final Outbox outbox;
    private final Clock clock;

    Checking(CheckRepository checks, LongWork longWork, Outbox outbox, Clock clock) {
        this.checks = checks;
        this.longWork = longWork;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Scheduled(
            every = "{evident.audit.check-every}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(KIND, KIND + ":" + UkTime.today(clock), Map.of()));
    }

    @Override
    public void handle(JsonNode payload) {
        var found = QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> look(payload));
        if (found.fault() != null) {
            Log.errorf(
                    "The audit is not as it was sealed: %s at seal %d, event %d",
                    found.fault().key(), found.seal(), found.event());
        }
    }

    private Finding look(JsonNode payload) {
        var id = payload.has("id") ? UUID.fromString(payload.get("id").asText()) : checks.ask(null, clock.instant());
        var found = longWork.call(() -> checks.look(checks.anchorOf(id).orElse(null)));
        checks.end(id, found, clock.instant());
        return found;
    }
}
