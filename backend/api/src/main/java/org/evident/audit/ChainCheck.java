package org.evident.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.audit.Chain.Entry;

/**
 * Looks the whole chain through, a seal at a time, and names the first thing that is not as it was sealed. It holds some
 * fifty seals in memory, however long the chain is.
 */
final class ChainCheck {

    private static final String SEALS = "select " + Seal.COLUMNS + " from audit_seal order by number, hash";
    private static final String BETWEEN =
            Chain.EVENTS + "where (turn, id) > (?, ?) and (turn, id) <= (?, ?) order by turn, id";

    private final Connection connection;
    private final Anchor anchor;
    private long seals;
    private long events;

    /** @param anchor what was noted of the chain outside of the database, or null */
    ChainCheck(Connection connection, Anchor anchor) {
        this.connection = connection;
        this.anchor = anchor;
    }

    /** A seal whose hash was noted elsewhere. */
    record Anchor(long seal, byte[] hash) {}

    /**
     * @param fault null where the chain is whole
     * @param event the first event that is not as it was sealed, where it is one
     */
    record Finding(long seals, long events, Fault fault, Long seal, Long event) {}

    Finding run() throws SQLException {
        var before = Seal.BEGINNING;
        var anchored = anchor == null;
        try (var query = connection.prepareStatement(SEALS);
                var stretch = connection.prepareStatement(BETWEEN)) {
            query.setFetchSize(50);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var seal = Seal.of(rows);
                    var found = look(before, seal, stretch);
                    if (found != null) return found;
                    if (anchor != null && seal.number() == anchor.seal()) {
                        if (!Arrays.equals(seal.hash(), anchor.hash())) return at(Fault.NOT_AS_ANCHORED, seal, null);
                        anchored = true;
                    }
                    before = seal;
                }
            }
        }
        return anchored
                ? new Finding(seals, events, null, null, null)
                : new Finding(seals, events, Fault.NOT_AS_ANCHORED, anchor.seal(), null);
    }

    private Finding look(Seal before, Seal seal, PreparedStatement stretch) throws SQLException {
        if (seal.number() == before.number()) return at(Fault.FORK, seal, null);
        if (seal.number() != before.number() + 1) return at(Fault.SEAL_REMOVED, seal, null);
        if (!seal.isAsSealed()) return at(Fault.SEAL_CHANGED, seal, null);
        if (!seal.follows(before)) return at(Fault.FORK, seal, null);
        var found = between(before, seal, stretch);
        seals++;
        events += found.size();
        return compare(seal, found);
    }

    /** One more than there should be is enough to see that there are too many. */
    private static List<Entry> between(Seal before, Seal seal, PreparedStatement stretch) throws SQLException {
        stretch.setLong(1, before.lastTurn());
        stretch.setLong(2, before.lastId());
        stretch.setLong(3, seal.lastTurn());
        stretch.setLong(4, seal.lastId());
        stretch.setMaxRows(seal.events() + 1);
        var found = new ArrayList<Entry>();
        try (var rows = stretch.executeQuery()) {
            while (rows.next()) found.add(Chain.entry(rows));
        }
        return found;
    }

    private Finding compare(Seal seal, List<Entry> found) {
        var sealed = seal.entries();
        for (var n = 0; n < Math.max(sealed.size(), found.size()); n++) {
            if (n == found.size()) return at(Fault.REMOVED, seal, sealed.get(n).id());
            if (n == sealed.size()) return at(Fault.INSERTED, seal, found.get(n).id());
            if (!found.get(n).isSameAs(sealed.get(n))) return unlike(seal, sealed, found, n);
        }
        return null;
    }

    private Finding unlike(Seal seal, List<Entry> sealed, List<Entry> found, int n) {
        var expected = sealed.get(n).id();
        var actual = found.get(n).id();
        if (actual == expected) return at(Fault.CHANGED, seal, expected);
        if (!ids(sealed).contains(actual)) return at(Fault.INSERTED, seal, actual);
        return at(ids(found).contains(expected) ? Fault.REORDERED : Fault.REMOVED, seal, expected);
    }

    private static HashSet<Long> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).collect(Collectors.toCollection(HashSet::new));
    }

    private Finding at(Fault fault, Seal seal, Long event) {
        return new Finding(seals, events, fault, seal.number(), event);
    }
}
