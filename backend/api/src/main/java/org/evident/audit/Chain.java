package org.evident.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * What a seal is made of. Every column of an event goes into its digest, with its length, so that no two events read the
 * same; every digest and the hash of the seal before go into the hash of a seal. It is worked out here and not in the
 * database, so that whoever holds the database cannot change how.
 */
final class Chain {

    /** Events of one seal. */
    static final int MOST = 1_000;

    /** Bytes of an event in a seal: its id and what is kept of its digest. */
    static final int ENTRY = 24;

    static final byte[] BEGINNING = new byte[32];

    /** The columns that {@link #entry} reads; the moment in microseconds, which is all that the database keeps. */
    static final String EVENTS =
            """
            select id, turn, cast(extract(epoch from at) * 1000000 as bigint), actor, what, cast(organisation_id as text),
                   thing, thing_id, cast(person_id as text), cast(detail as text)
              from audit_event\s""";

    private static final int COLUMNS = 10;

    private Chain() {}

    /** An event as a seal holds it. */
    record Entry(long id, long turn, byte[] digest) {

        boolean isSameAs(Entry other) {
            return id == other.id && Arrays.equals(digest, other.digest);
        }
    }

    static Entry entry(ResultSet event) throws SQLException {
        var digest = sha256();
        for (var column = 1; column <= COLUMNS; column++) {
            var text = event.getString(column);
            var bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            digest.update(number(bytes == null ? -1 : bytes.length));
            if (bytes != null) digest.update(bytes);
        }
        return new Entry(event.getLong(1), event.getLong(2), Arrays.copyOf(digest.digest(), ENTRY - Long.BYTES));
    }

    static byte[] digests(List<Entry> events) {
        var all = ByteBuffer.allocate(events.size() * ENTRY);
        for (var event : events) all.putLong(event.id()).put(event.digest());
        return all.array();
    }

    static byte[] hash(Seal seal) {
        var digest = sha256();
        digest.update(number(seal.number()));
        digest.update(number(seal.sealedAt()));
        digest.update(number(seal.lastTurn()));
        digest.update(number(seal.lastId()));
        digest.update(number(seal.events()));
        digest.update(seal.previous());
        digest.update(seal.digests());
        return digest.digest();
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
