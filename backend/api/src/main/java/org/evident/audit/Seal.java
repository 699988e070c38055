package org.evident.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evident.audit.Chain.Entry;

/**
 * Up to a thousand events, sealed together.
 *
 * @param number   from 1, without a gap
 * @param sealedAt in microseconds since 1970
 * @param lastTurn with {@code lastId}: the last event in the order of the chain
 * @param digests  of its events, {@link Chain#ENTRY} bytes each
 * @param previous hash of the seal before; zeros for the first
 */
record Seal(
        long number,
        long sealedAt,
        long lastTurn,
        long lastId,
        int events,
        byte[] digests,
        byte[] previous,
        byte[] hash) {

    static final String COLUMNS =
            """
            number, cast(extract(epoch from sealed_at) * 1000000 as bigint), last_turn, last_id, events, digests, previous,
            hash""";

    /** Stands before the first. */
    static final Seal BEGINNING = new Seal(0, 0, -1, -1, 0, new byte[0], Chain.BEGINNING, Chain.BEGINNING);

    Seal next(List<Entry> events, long at) {
        var last = events.getLast();
        var open = new Seal(
                number + 1, at, last.turn(), last.id(), events.size(), Chain.digests(events), hash, Chain.BEGINNING);
        return open.closed();
    }

    static Seal of(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getInt(5),
                row.getBytes(6),
                row.getBytes(7),
                row.getBytes(8));
    }

    boolean follows(Seal before) {
        return Arrays.equals(previous, before.hash);
    }

    boolean isAsSealed() {
        return digests.length == events * Chain.ENTRY && Arrays.equals(hash, Chain.hash(this));
    }

    List<Entry> entries() {
        var read = ByteBuffer.wrap(digests);
        var entries = new ArrayList<Entry>(events);
        while (read.hasRemaining()) {
            var id = read.getLong();
            var digest = new byte[Chain.ENTRY - Long.BYTES];
            read.get(digest);
            entries.add(new Entry(id, 0, digest));
        }
        return entries;
    }

    void write(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into audit_seal (number, sealed_at, last_turn, last_id, events, digests, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setLong(1, number);
            insert.setObject(2, Instant.EPOCH.plus(sealedAt, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            insert.setLong(3, lastTurn);
            insert.setLong(4, lastId);
            insert.setInt(5, events);
            insert.setBytes(6, digests);
            insert.setBytes(7, previous);
            insert.setBytes(8, hash);
            insert.executeUpdate();
        }
    }

    private Seal closed() {
        return new Seal(number, sealedAt, lastTurn, lastId, events, digests, previous, Chain.hash(this));
    }
}
