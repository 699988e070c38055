package org.evident.attachments;

import io.agroal.api.AgroalDataSource;
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

/** The files themselves, in pieces in the database: read piece by piece, holding no connection in between. */
@ApplicationScoped
class AttachmentFiles {

    private static final int PIECE = 256 * 1024;

    private final EntityManager database;
    private final AgroalDataSource connections;

    AttachmentFiles(EntityManager database, AgroalDataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    void keep(UUID id, Path file) {
        try (var in = Files.newInputStream(file)) {
            var position = 0;
            for (byte[] piece; (piece = in.readNBytes(PIECE)).length > 0; ) {
                database.createNativeQuery(
                                "insert into attachment_chunk (attachment_id, position, bytes) values (?1, ?2, ?3)")
                        .setParameter(1, id)
                        .setParameter(2, position++)
                        .setParameter(3, piece)
                        .executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                        "select bytes from attachment_chunk where attachment_id = ? and position = ?")) {
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
