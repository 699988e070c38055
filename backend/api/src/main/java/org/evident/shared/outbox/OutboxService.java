package org.evident.shared.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.evident.shared.database.Sweep;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/**
 * Takes due messages, each kind in a lane of its own so that a long one holds up no other. A message is leased for a
 * minute and the lease renewed while it is worked on: one that a killed replica held is taken up again by another. Retried
 * with back-off, then parked.
 */
@Personal(
        table = "outbox_message",
        person = "t.done_at is not null and cast(t.payload as text) like '%' || cast(:person as text) || '%'",
        recordClass = RecordClass.MESSAGES,
        title = "Work done on your behalf",
        purpose = "So that work that takes longer is done once. Kept for 30 days.",
        basis = Basis.LEGITIMATE_INTERESTS,
        columns = {"kind", "created_at", "done_at"},
        untold = {"payload"},
        others = {"id", "unique_key", "due_at", "attempts", "parked_at", "parked_why"},
        onErasure = OnErasure.DELETE)
@ApplicationScoped
class OutboxService {

    private static final String LATER = "due_at = now() + make_interval(secs => least(2 ^ least(attempts, 10), 600))";

    private final EntityManager database;
    private final ObjectMapper json;
    private final ManagedExecutor lanes;
    private final Map<String, OutboxHandler> handlers;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    OutboxService(EntityManager database, ObjectMapper json, ManagedExecutor lanes, @All List<OutboxHandler> handlers) {
        this.database = database;
        this.json = json;
        this.lanes = lanes;
        this.handlers = handlers.stream().collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
    }

    private record Message(UUID id, String payload, int attempts) {}

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        for (var handler : handlers.values()) {
            if (!stopping && busy.add(handler.kind())) lanes.execute(() -> drain(handler));
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Added added) {
        work();
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() {
        for (var id : held) inTransaction(() -> set("due_at = now() + interval '1 minute'", id));
    }

    @Scheduled(every = "1h", delayed = "9m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(Sweep.MOST, this::forgetDone);
        sayParked();
    }

    private void sayParked() {
        var parked = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select count(*) from outbox_message where parked_at is not null", Long.class)
                .getSingleResult());
        if ((Long) parked > 0) Log.warnf("Messages of the outbox that were given up and wait for somebody: %d", parked);
    }

    /** Kept for thirty days, in which a repeat of the same key is still known. Parked ones wait for somebody. */
    int forgetDone() {
        return database.createNativeQuery(
                        """
                        delete from outbox_message where id in (
                          select id from outbox_message where done_at < now() - interval '30 days' limit ?1)""")
                .setParameter(1, Sweep.MOST)
                .executeUpdate();
    }

    private void drain(OutboxHandler handler) {
        try {
            for (Message message; !stopping && (message = claim(handler.kind())) != null; ) attempt(handler, message);
        } catch (RuntimeException e) {
            if (!stopping)
                Log.warnf("The outbox could not be read: %s", e.getClass().getSimpleName());
        } finally {
            busy.remove(handler.kind());
        }
    }

    private Message claim(String kind) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var rows = database.createNativeQuery(
                            """
                            update outbox_message set due_at = now() + interval '1 minute', attempts = attempts + 1
                             where id = (select id from outbox_message where kind = ?1 and done_at is null and parked_at is null
                                    and due_at <= now() order by due_at, id limit 1 for update skip locked)
                            returning id, cast(payload as text), attempts""",
                            Tuple.class)
                    .setParameter(1, kind)
                    .getResultList();
            if (rows.isEmpty()) return null;
            var row = (Tuple) rows.getFirst();
            return new Message(row.get(0, UUID.class), row.get(1, String.class), row.get(2, Integer.class));
        });
    }

    private void attempt(OutboxHandler handler, Message message) {
        held.add(message.id());
        try {
            JsonNode payload = json.readTree(message.payload());
            handler.handle(payload);
            inTransaction(() -> set("done_at = now()", message.id()));
        } catch (Exception e) {
            fail(handler, message, e.getClass().getSimpleName());
        } finally {
            held.remove(message.id());
        }
    }

    private void fail(OutboxHandler handler, Message message, String what) {
        Log.warnf("Outbox message %s of kind %s failed: %s", message.id(), handler.kind(), what);
        if (message.attempts() < handler.attempts()) {
            inTransaction(() -> set(LATER, message.id()));
            return;
        }
        inTransaction(() -> set("parked_at = now(), parked_why = '" + what + "'", message.id()));
        try {
            handler.givenUp(json.readTree(message.payload()));
        } catch (Exception e) {
            Log.warnf("Nobody could be told that outbox message %s was given up", message.id());
        }
    }

    private void set(String what, UUID id) {
        database.createNativeQuery("update outbox_message set " + what + " where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
