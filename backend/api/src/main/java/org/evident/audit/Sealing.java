package org.evident.audit;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.evident.audit.Chain.Entry;
import org.hibernate.Session;

/**
 * Seals what was done, some seconds after it was. Whoever records something only inserts and waits for nobody; one
 * replica at a time seals, in the order of transactions and only below the oldest that is still running.
 */
@ApplicationScoped
class Sealing {

    private static final String LAST = "select " + Seal.COLUMNS + " from audit_seal order by number desc limit 1";

    private static final String NEXT = Chain.EVENTS
            + """
            where (turn, id) > (?, ?)
              and turn < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) + (select ahead from audit_order)
            order by turn, id limit\s"""
            + Chain.MOST;

    /** Rows from a server whose transactions were further than ours: ours go on after them. */
    private static final String GO_ON =
            """
            update audit_order set ahead = newest.turn + 1 from (select max(turn) as turn from audit_event) newest
             where newest.turn >= cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint) + ahead""";

    private final EntityManager database;
    private final Clock clock;

    Sealing(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void start(@Observes @Priority(15) StartupEvent start) {
        var moved = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(GO_ON).executeUpdate());
        if (moved > 0) Log.info("The audit comes from another server; it goes on after what it holds");
    }

    @Scheduled(every = "{evident.audit.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        int sealed;
        do sealed = seal();
        while (sealed == Chain.MOST);
    }

    /** Outside of the database: whoever rewrites the chain there does not reach what a log keeper holds. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void anchor() {
        var last = QuarkusTransaction.requiringNew().call(() -> onConnection(Sealing::last));
        if (last.number() > 0)
            Log.infof("Audit anchor: seal %d, %s", last.number(), HexFormat.of().formatHex(last.hash()));
    }

    /** @return how many events were sealed; 0 where there are none or another replica is at it */
    int seal() {
        return QuarkusTransaction.requiringNew().call(() -> isOurTurn() ? onConnection(this::sealOn) : 0);
    }

    boolean isOurTurn() {
        return (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('audit seal'))")
                .getSingleResult();
    }

    private int sealOn(Connection connection) throws SQLException {
        var last = last(connection);
        var events = new ArrayList<Entry>();
        try (var next = connection.prepareStatement(NEXT)) {
            next.setLong(1, last.lastTurn());
            next.setLong(2, last.lastId());
            try (var rows = next.executeQuery()) {
                while (rows.next()) events.add(Chain.entry(rows));
            }
        }
        if (!events.isEmpty()) sealed(last, events).write(connection);
        return events.size();
    }

    private Seal sealed(Seal last, List<Entry> events) {
        return last.next(events, ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
    }

    static Seal last(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(LAST);
                var rows = query.executeQuery()) {
            return rows.next() ? Seal.of(rows) : Seal.BEGINNING;
        }
    }

    private <T> T onConnection(org.hibernate.jdbc.ReturningWork<T> work) {
        return database.unwrap(Session.class).doReturningWork(work);
    }
}
