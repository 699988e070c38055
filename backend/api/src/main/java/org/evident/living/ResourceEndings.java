package org.evident.living;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.events.ResourceEnded;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;

/** Hears that a resource no longer holds, in the transaction that decides so, and has people told after it. */
@ApplicationScoped
class ResourceEndings implements OutboxHandler {

    private final Outbox outbox;
    private final Telling telling;

    ResourceEndings(Outbox outbox, Telling telling) {
        this.outbox = outbox;
        this.telling = telling;
    }

    /** One message for one end, so that a repeat adds none; another replacement is another end, and so is being withdrawn. */
    void hear(@Observes(during = TransactionPhase.IN_PROGRESS) ResourceEnded ended) {
        var payload =
                new HashMap<String, Object>(Map.of("resourceId", ended.resourceId(), "withdrawn", ended.withdrawn()));
        if (ended.replacedBy() != null) payload.put("replacedBy", ended.replacedBy());
        outbox.add(kind(), Telling.key(ended), payload);
    }

    @Override
    public String kind() {
        return "resource-ended";
    }

    /** All are told or none, in one transaction; who was told already is left out. */
    @Override
    public void handle(JsonNode payload) {
        var ended = new ResourceEnded(
                id(payload, "resourceId"),
                id(payload, "replacedBy"),
                payload.path("withdrawn").asBoolean());
        QuarkusTransaction.requiringNew().run(() -> telling.tell(ended));
    }

    private static UUID id(JsonNode payload, String name) {
        return payload.hasNonNull(name) ? UUID.fromString(payload.get(name).asText()) : null;
    }
}
