package org.evident.shared.limits;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.evident.shared.events.ClientCalled;

/** How often each integrator's client may ask. A change is felt within five seconds on every replica. */
@ApplicationScoped
class ClientLimits {

    private final int usual;
    private final EntityManager database;
    private final Event<ClientCalled> called;
    private volatile Map<String, Integer> own = Map.of();

    ClientLimits(
            @ConfigProperty(name = "evident.limit.person") int usual,
            EntityManager database,
            Event<ClientCalled> called) {
        this.usual = usual;
        this.database = database;
        this.called = called;
    }

    /** Requests a minute; 0 for any number. */
    int of(String client) {
        return own.getOrDefault(client, usual);
    }

    /** Which client the token was given to; and that it came is told to whoever counts. */
    String heard(JsonWebToken token) {
        String client = token.getClaim("azp");
        if (client == null || client.length() > 100) return null;
        String scopes = token.getClaim("scope");
        called.fire(new ClientCalled(client, scopes == null ? Set.of() : Set.of(scopes.split(" +"))));
        return client;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        own = QuarkusTransaction.requiringNew().call(this::kept);
    }

    private Map<String, Integer> kept() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "select client_id, calls_a_minute from service_client where calls_a_minute is not null",
                        Tuple.class)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> r.get(0, String.class), r -> r.get(1, Integer.class)));
    }
}
