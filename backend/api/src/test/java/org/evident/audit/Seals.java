package org.evident.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.evident.audit.Chain.Entry;

/** Reads seals as a test needs them. */
final class Seals {

    private Seals() {}

    /** The largest of those after this one. */
    static long largestAfter(Connection connection, long number) throws SQLException {
        return one(connection, "select number from audit_seal where number > %d order by events desc limit 1", number);
    }

    /** What was written in the same transaction; 0 where it was all alone. */
    static long twin(Connection connection, long event) throws SQLException {
        return one(
                connection,
                "select o.id from audit_event e join audit_event o on o.turn = e.turn and o.id <> e.id where e.id = %d",
                event);
    }

    private static long one(Connection connection, String query, long value) throws SQLException {
        var rows = connection.createStatement().executeQuery(query.formatted(value));
        return rows.next() ? rows.getLong(1) : 0;
    }

    static Seal number(Connection connection, long number) throws SQLException {
        try (var query = connection.prepareStatement("select " + Seal.COLUMNS + " from audit_seal where number = ?")) {
            query.setLong(1, number);
            var rows = query.executeQuery();
            return rows.next() ? Seal.of(rows) : Seal.BEGINNING;
        }
    }

    static List<Entry> events(Connection connection, Seal before, Seal seal) throws SQLException {
        try (var query = connection.prepareStatement(
                Chain.EVENTS + "where (turn, id) > (?, ?) and (turn, id) <= (?, ?) order by turn, id")) {
            query.setLong(1, before.lastTurn());
            query.setLong(2, before.lastId());
            query.setLong(3, seal.lastTurn());
            query.setLong(4, seal.lastId());
            var events = new ArrayList<Entry>();
            var rows = query.executeQuery();
            while (rows.next()) events.add(Chain.entry(rows));
            return events;
        }
    }
}
