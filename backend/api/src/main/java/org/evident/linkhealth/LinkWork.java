package org.evident.linkhealth;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.evident.shared.outbox.OutboxHandler;

/**
 * When links are looked at: by the clock where it is wanted ({@code EVIDENT_LINKCHECK}), four sites at a time on each
 * replica, and whenever an editor asks.
 */
@ApplicationScoped
class LinkWork implements OutboxHandler {

    static final String CHECK_NOW = "link-check";
    private static final int LANES = 4;

    private final boolean wanted;
    private final LinkChecking checking;
    private final ManagedExecutor executor;
    private final AtomicInteger lanes = new AtomicInteger();
    private volatile boolean stopping;

    LinkWork(
            @ConfigProperty(name = "evident.linkcheck.enabled") boolean wanted,
            LinkChecking checking,
            ManagedExecutor executor) {
        this.wanted = wanted;
        this.checking = checking;
        this.executor = executor;
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        if (wanted) checking.follow();
    }

    @Scheduled(every = "10s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!wanted) return;
        while (lanes.get() < LANES) {
            lanes.incrementAndGet();
            executor.execute(this::lane);
        }
    }

    /** Until nothing is due. */
    private void lane() {
        try {
            var more = true;
            while (more && !stopping) more = checking.checkOne();
        } catch (RuntimeException e) {
            if (!stopping)
                Log.warnf("Links could not be looked at: %s", e.getClass().getSimpleName());
        } finally {
            lanes.decrementAndGet();
        }
    }

    @Override
    public String kind() {
        return CHECK_NOW;
    }

    @Override
    public void handle(JsonNode payload) {
        if (!checking.checkNow(UUID.fromString(payload.get("resourceId").asText()))) throw new SiteIsBusy();
    }

    /** The outbox tries again in a few seconds. */
    private static final class SiteIsBusy extends RuntimeException {}
}
