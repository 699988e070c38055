package org.evident.exports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.evident.shared.database.Sweep;

/** The copies themselves, in pieces in the database: read piece by piece, holding no connection in between. */
@ApplicationScoped
class ExportFiles {

    /** Expired copies of one transaction: each may bring some hundred pieces. */
    private static final int AT_ONCE = 20;

    private final AgroalDataSource connections;
    private final ExportRepository exports;
    private final Clock clock;

    ExportFiles(AgroalDataSource connections, ExportRepository exports, Clock clock) {
        this.connections = connections;
        this.exports = exports;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "13m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(AT_ONCE, () -> exports.removeExpired(clock.instant(), AT_ONCE));
    }

    InputStream open(UUID id) {
        return new SequenceInputStream(new Enumeration<>() {
            private int position;
            private byte[] next = piece(id, 0);

            @Override
            public boolean hasMoreElements() {
                return next != null;
            }

            @Override
            public InputStream nextElement() {
                if (next == null) throw new NoSuchElementException();
                var now = new ByteArrayInputStream(next);
                next = piece(id, ++position);
                return now;
            }
        });
    }

    private byte[] piece(UUID id, int position) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(
                        "select bytes from data_export_chunk where export_id = ? and position = ?")) {
            statement.setObject(1, id);
            statement.setInt(2, position);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
