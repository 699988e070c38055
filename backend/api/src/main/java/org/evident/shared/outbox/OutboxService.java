package org.evident.shared.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes due messages one by one, under a row lock that another replica skips; retries with back-off, then parks. */
@ApplicationScoped
@Transactional
class OutboxService {

    private static final int ATTEMPTS = 8;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Map<String, OutboxHandler> handlers;

    OutboxService(EntityManager database, ObjectMapper json, @All List<OutboxHandler> handlers) {
        this.database = database;
        this.json = json;
        this.handlers = handlers.stream().collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        @SuppressWarnings("unchecked")
        List<Tuple> due = database.createNativeQuery(
                        """
                        select id, kind, cast(payload as text), attempts from outbox_message
                         where done_at is null and parked_at is null and due_at <= now()
                         order by due_at, id limit 50 for update skip locked""",
                        Tuple.class)
                .getResultList();
        for (var row : due) attempt(row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class),
                row.get(3, Integer.class));
    }

    private void attempt(UUID id, String kind, String payload, int attempts) {
        try {
            var handler = handlers.get(kind);
            if (handler == null) throw new IllegalStateException("Nothing handles " + kind);
            handler.handle(json.readTree(payload));
            set("done_at = now()", id);
        } catch (Exception e) {
            Log.warnf("Outbox message %s of kind %s failed: %s", id, kind, e.getClass().getSimpleName());
            if (attempts + 1 >= ATTEMPTS) {
                set("attempts = attempts + 1, parked_at = now(), parked_why = '" + e.getClass().getSimpleName() + "'", id);
            } else {
                set("attempts = attempts + 1, due_at = now() + make_interval(secs => 2 ^ (attempts + 1))", id);
            }
        }
    }

    private void set(String what, UUID id) {
        database.createNativeQuery("update outbox_message set " + what + " where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
