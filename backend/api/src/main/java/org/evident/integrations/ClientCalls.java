package org.evident.integrations;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evident.shared.events.ClientCalled;
import org.evident.shared.time.UkTime;

/**
 * Calls of integrators' clients, counted in memory and written once a minute: no call waits for it. A replica that is killed
 * loses the last minute.
 */
@ApplicationScoped
class ClientCalls {

    /** More clients than a realm holds; a flood of others would not be kept. */
    private static final int MOST = 1_000;

    private final ClientService clients;
    private final Clock clock;
    private final ConcurrentHashMap<Key, Calls> waiting = new ConcurrentHashMap<>();

    ClientCalls(ClientService clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    private record Key(String client, LocalDate day) {}

    /** What one client did on one day since it was last written. */
    record Calls(String client, LocalDate day, long calls, Instant last, Set<String> scopes) {

        private Calls and(Calls more) {
            return new Calls(client, day, calls + more.calls, more.last, more.scopes);
        }
    }

    void hear(@Observes ClientCalled called) {
        var now = clock.instant();
        var key = new Key(called.clientId(), UkTime.day(now));
        var one = new Calls(key.client(), key.day(), 1, now, called.scopes());
        if (waiting.size() < MOST || waiting.containsKey(key)) waiting.merge(key, one, Calls::and);
    }

    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        var calls = take();
        if (calls.isEmpty()) return;
        try {
            clients.add(calls);
        } catch (RuntimeException e) {
            calls.forEach(each -> waiting.merge(new Key(each.client(), each.day()), each, Calls::and));
            Log.warnf("The calls of %d clients wait to be written", calls.size());
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        write();
    }

    private List<Calls> take() {
        return waiting.keySet().stream().map(waiting::remove).toList();
    }
}
