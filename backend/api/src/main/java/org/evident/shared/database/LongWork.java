package org.evident.shared.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * Statements that may take minutes, such as adding a whole file of records. Everything else gives up on a database that
 * says nothing for ten seconds; within this the transaction's connection waits longer.
 */
@ApplicationScoped
public class LongWork {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final EntityManager database;

    LongWork(EntityManager database) {
        this.database = database;
    }

    /** Call it inside a transaction. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** As above, for work that has a result. */
    public <T> T call(Supplier<T> work) {
        var usual = patience((int) PATIENCE.toMillis());
        try {
            return work.get();
        } finally {
            patience(usual);
        }
    }

    private int patience(int millis) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            if (connection.isClosed()) return millis;
            var before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, millis);
            return before;
        });
    }
}
