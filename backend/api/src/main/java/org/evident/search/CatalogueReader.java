package org.evident.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads the catalogue for the index: all of it once, and then what changed, in order. */
@ApplicationScoped
class CatalogueReader {

    private static final String INDEXED = " status in ('published', 'review-due') ";

    private final AgroalDataSource database;

    CatalogueReader(AgroalDataSource database) {
        this.database = database;
    }

    interface RowReader {
        void read(ResultSet row) throws SQLException, IOException;
    }

    record Change(long transaction, long sequence, UUID resource, boolean settled) {}

    /** Every published row, streamed. The cursor is where changes must be read from afterwards. */
    Cursor readAll(RowReader reader) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            long oldest;
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")) {
                row.next();
                oldest = row.getLong(1);
            }
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(500);
                try (var rows = statement.executeQuery(
                        "select " + Documents.COLUMNS + " from search_document where" + INDEXED)) {
                    while (rows.next()) reader.read(rows);
                }
            }
            connection.rollback();
            return new Cursor(oldest, 0);
        }
    }

    /** Tells one database from another, so that an index is never used with a catalogue it was not made from. */
    String identity() throws SQLException {
        return one("select cast(id as text) from catalogue_identity");
    }

    /** Whether the database knows less than the cursor, as after a restore from a backup. */
    boolean isBehind(Cursor cursor) throws SQLException {
        return Long.parseLong(one("select cast(pg_snapshot_xmax(pg_current_snapshot()) as text)"))
                < cursor.transaction();
    }

    /** Whether changes after the cursor have been removed from the log, so that it cannot be followed from there. */
    boolean hasForgotten(Cursor cursor) throws SQLException {
        return "true"
                .equals(one(
                        "select cast((pruned_txid, pruned_seq) > (cast('%d' as xid8), cast(%d as bigint)) as text) from catalogue_identity"
                                .formatted(cursor.transaction(), cursor.sequence())));
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What changed after the cursor. A change is settled when no older transaction can still add one before it. */
    List<Change> changesAfter(Cursor cursor, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        """
                        select cast(cast(txid as text) as bigint), seq, resource_id,
                               txid < pg_snapshot_xmin(pg_current_snapshot())
                          from catalogue_change where (txid, seq) > (cast(? as xid8), ?) order by txid, seq limit ?""")) {
            statement.setString(1, Long.toString(cursor.transaction()));
            statement.setLong(2, cursor.sequence());
            statement.setInt(3, limit);
            var changes = new ArrayList<Change>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.add(new Change(
                            rows.getLong(1), rows.getLong(2), rows.getObject(3, UUID.class), rows.getBoolean(4)));
                }
            }
            return changes;
        }
    }

    /** The published rows among these. */
    void read(Collection<UUID> resources, RowReader reader) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select " + Documents.COLUMNS + " from search_document where id = any(?) and" + INDEXED)) {
            statement.setArray(1, connection.createArrayOf("uuid", resources.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) reader.read(rows);
            }
        }
    }
}
