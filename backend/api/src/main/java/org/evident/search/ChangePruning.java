package org.evident.search;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps the change log short. What is removed is noted in the same statement, so that an index that had not read it builds
 * itself anew. The newest change always stays: the state of the catalogue is told by it.
 */
@ApplicationScoped
class ChangePruning {

    static final Duration KEPT = Duration.ofDays(7);
    private static final int MOST = 20_000;

    private static final String PRUNE =
            """
            with gone as (
              delete from catalogue_change where seq in (
                select seq from catalogue_change
                 where changed_at < ? and txid < pg_snapshot_xmin(pg_current_snapshot())
                   and seq < (select max(seq) from catalogue_change)
                 order by changed_at limit ?)
              returning txid, seq),
            newest as (select txid, seq from gone order by txid desc, seq desc limit 1)
            update catalogue_identity i set pruned_txid = greatest(i.pruned_txid, n.txid),
                   pruned_seq = case when n.txid > i.pruned_txid then n.seq
                                     when n.txid = i.pruned_txid then greatest(n.seq, i.pruned_seq) else i.pruned_seq end
              from newest n""";

    private final AgroalDataSource database;
    private final Clock clock;

    ChangePruning(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        try {
            while (prune()) Log.debug("More old changes are waiting");
        } catch (SQLException e) {
            Log.warnf("Old changes could not be removed: %s", e.getMessage());
        }
    }

    /** @return whether there was anything to remove */
    boolean prune() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PRUNE)) {
            statement.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            statement.setInt(2, MOST);
            return statement.executeUpdate() > 0;
        }
    }
}
