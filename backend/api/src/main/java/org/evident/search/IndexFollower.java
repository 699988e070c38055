package org.evident.search;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Keeps this replica's index equal to the catalogue: builds it, follows the change log, and mends it when it is lost. */
@ApplicationScoped
class IndexFollower {

    private static final int BATCH = 2_000;

    private final SearchIndex index;
    private final CatalogueReader catalogue;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong built = new AtomicLong();
    private volatile Cursor cursor;
    private Cursor saved;
    /** Changes applied early, while an older transaction was still running. */
    private final Set<Long> early = new HashSet<>();

    private volatile boolean ready;
    private volatile boolean stopped;

    IndexFollower(SearchIndex index, CatalogueReader catalogue) {
        this.index = index;
        this.catalogue = catalogue;
    }

    void start(@Observes @Priority(100) StartupEvent start) {
        Thread.ofPlatform().daemon().name("search-index").start(this::mend);
    }

    void stop(@Observes ShutdownEvent stop) {
        stopped = true;
    }

    boolean isReady() {
        return ready;
    }

    long built() {
        return built.get();
    }

    /** Applies what is committed and not yet in the index, so that people find what they have just written. */
    void catchUp() {
        if (!ready) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "Search is getting ready. Try again in a few seconds");
        }
        try {
            if (!turn.tryLock(2, TimeUnit.SECONDS)) return;
            try {
                while (apply() == BATCH) Log.debug("More changes are waiting");
            } finally {
                turn.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        if (stopped) return;
        if (!ready || !index.isOnDisk()) mend();
        else {
            try {
                if (catalogue.hasForgotten(cursor)) buildAnew();
                catchUp();
                save();
            } catch (SQLException | IOException | RuntimeException e) {
                Log.warnf("The search index could not follow the catalogue: %s", e.getMessage());
            }
        }
    }

    /** Without the turn: a document newer than the cursor that is saved with it is only put once more. */
    private void save() throws SQLException, IOException {
        var upTo = cursor;
        if (upTo.equals(saved)) return;
        index.commit(upTo, catalogue.identity());
        saved = upTo;
    }

    private int apply() throws SQLException, IOException {
        var changes = catalogue.changesAfter(cursor, BATCH);
        if (!changes.isEmpty() && catalogue.hasForgotten(cursor)) {
            buildAnew();
            return 0;
        }
        var touched = new HashSet<UUID>();
        for (var change : changes) if (!early.contains(change.sequence())) touched.add(change.resource());
        if (!touched.isEmpty()) {
            for (var id : touched) index.remove(id.toString());
            catalogue.read(touched, index::put);
            index.refresh();
        }
        for (var change : changes) {
            if (change.settled()) {
                cursor = new Cursor(change.transaction(), change.sequence());
                early.remove(change.sequence());
            } else {
                early.add(change.sequence());
            }
        }
        return touched.isEmpty() ? 0 : changes.size();
    }

    private void mend() {
        if (!turn.tryLock()) return;
        try {
            ready = false;
            index.open();
            cursor = index.cursorIn(catalogue.identity());
            if (cursor != null && (catalogue.isBehind(cursor) || catalogue.hasForgotten(cursor))) cursor = null;
            if (cursor == null) build();
            index.refresh();
            ready = true;
        } catch (IOException | SQLException | RuntimeException e) {
            if (!stopped) Log.warnf("The search index could not be built yet: %s", e.getMessage());
        } finally {
            turn.unlock();
        }
    }

    /** For an index that slept while the log was pruned. What it had stays searchable until the new one is there. */
    private void buildAnew() throws SQLException, IOException {
        turn.lock();
        try {
            build();
            index.refresh();
        } finally {
            turn.unlock();
        }
    }

    private void build() throws SQLException, IOException {
        built.set(0);
        early.clear();
        index.clear();
        cursor = catalogue.readAll(row -> {
            index.put(row);
            built.incrementAndGet();
        });
        index.commit(cursor, catalogue.identity());
        Log.infof("Built the search index of %d resources", built.get());
    }
}
