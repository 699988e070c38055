package org.evident.movements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.time.UkTime;

/**
 * Does what was planned when its day has come. Each movement has a message of its own that is due at midnight; once a day
 * everything due is looked for as well.
 */
@ApplicationScoped
class MovementWork implements OutboxHandler {

    static final String KIND = "movements";

    private static final int AT_ONCE = 100;

    private final MovementRepository movements;
    private final Happening happening;
    private final Clock clock;
    private final ObjectMapper json;
    private final Outbox outbox;

    MovementWork(MovementRepository movements, Happening happening, Clock clock, ObjectMapper json, Outbox outbox) {
        this.movements = movements;
        this.happening = happening;
        this.clock = clock;
        this.json = json;
        this.outbox = outbox;
    }

    /** @param id one movement, or null for all whose day has come */
    record Due(UUID id) {}

    /** A change asks for a message of its own; the older one finds nothing due. */
    void await(Movement movement) {
        var due = movement.due().toInstant();
        var now = clock.instant();
        outbox.addFor(
                due.isBefore(now) ? now : due,
                KIND,
                "%s:%s:%d".formatted(KIND, movement.id, movement.version),
                new Due(movement.id));
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ring() {
        var key = KIND + ":" + UkTime.today(clock);
        QuarkusTransaction.requiringNew().run(() -> outbox.add(KIND, key, new Due(null)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws JsonProcessingException {
        var id = json.treeToValue(payload, Due.class).id();
        if (id != null) happen(id);
        else due().forEach(this::happen);
    }

    @Override
    public void givenUp(JsonNode payload) throws JsonProcessingException {
        var id = json.treeToValue(payload, Due.class).id();
        if (id != null) QuarkusTransaction.requiringNew().run(() -> happening.giveUp(id));
    }

    private Iterable<UUID> due() {
        return QuarkusTransaction.requiringNew().call(() -> movements.due(UkTime.today(clock), AT_ONCE));
    }

    private void happen(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> happening.happen(id));
    }
}
