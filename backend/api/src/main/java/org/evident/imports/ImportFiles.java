package org.evident.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.evident.shared.database.Sweep;

/** The files themselves, in pieces in the database: any replica can read one, and none is ever in memory whole. */
@ApplicationScoped
class ImportFiles {

    private static final int PIECE = 256 * 1024;

    /** Forgotten imports of one transaction: each may bring 200,000 rows. */
    private static final int AT_ONCE = 5;

    private final EntityManager database;
    private final AgroalDataSource connections;

    ImportFiles(EntityManager database, AgroalDataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    void keep(UUID id, Path file) {
        try (var in = Files.newInputStream(file)) {
            var position = 0;
            for (byte[] piece; (piece = in.readNBytes(PIECE)).length > 0; ) {
                database.createNativeQuery(
                                "insert into resource_import_chunk (import_id, position, bytes) values (?1, ?2, ?3)")
                        .setParameter(1, id)
                        .setParameter(2, position++)
                        .setParameter(3, piece)
                        .executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(UUID id) {
        database.createNativeQuery("delete from resource_import_chunk where import_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(AT_ONCE, this::discardForgotten);
    }

    /** With their files and dry runs. What was added stays as a record of what was done. */
    int discardForgotten() {
        return database.createNativeQuery(
                        """
                        delete from resource_import where id in (
                          select id from resource_import where state in ('settings', 'review', 'refused')
                             and updated_at < now() - interval '30 days' limit ?1)""")
                .setParameter(1, AT_ONCE)
                .executeUpdate();
    }

    /** Reads piece by piece, holding no connection in between. */
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
                        "select bytes from resource_import_chunk where import_id = ? and position = ?")) {
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
