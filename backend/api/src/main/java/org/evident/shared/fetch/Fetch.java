package org.evident.shared.fetch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads addresses that people give: only what is open to everyone, never what only this server can reach; five seconds
 * from the look-up of the name to the last byte, 2 MB after unpacking, five redirects, sixteen at a time.
 */
@ApplicationScoped
public class Fetch {

    private static final int MOST_AT_ONCE = 16;

    private final Places places;
    private final Duration patience;
    private final ExecutorService threads = new ThreadPoolExecutor(
            0,
            MOST_AT_ONCE,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("fetch-", 0).factory());

    Fetch(Places places, @ConfigProperty(name = "evident.fetch.patience") Duration patience) {
        this.places = places;
        this.patience = patience;
    }

    /** What stands there, whatever its status; refused when it is none of these types. */
    public Fetched get(String address, Set<String> types) throws Unfetchable {
        return run(address, Purpose.read(types));
    }

    /**
     * Whether anything stands there, of any type and size, without reading it: HEAD, and GET where HEAD is not answered
     * with success, since some servers know only that. Each has the patience of one address.
     */
    public Fetched look(String address) throws Unfetchable {
        try {
            var found = run(address, Purpose.GLANCE);
            if (found.isFound()) return found;
        } catch (Unfetchable e) {
            if (e.reason != Unfetchable.Reason.UNREACHABLE) throw e;
        }
        return run(address, Purpose.SECOND_GLANCE);
    }

    private Fetched run(String address, Purpose purpose) throws Unfetchable {
        var errand = new Errand(places, purpose, patience);
        try {
            return await(threads.submit(() -> errand.run(address)));
        } catch (RejectedExecutionException e) {
            throw new Unfetchable(Unfetchable.Reason.BUSY, "Too many addresses are being read at this moment");
        } catch (TimeoutException e) {
            throw new Unfetchable(Unfetchable.Reason.TOO_SLOW, "It took too long");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfetchable(Unfetchable.Reason.BUSY, "We are stopping");
        } finally {
            errand.end();
        }
    }

    private Fetched await(Future<Fetched> future) throws Unfetchable, TimeoutException, InterruptedException {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unfetchable known) throw known;
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
