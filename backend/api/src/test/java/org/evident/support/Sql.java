package org.evident.support;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements on the database of the tests, each in a transaction of its own. */
public final class Sql {

    private Sql() {}

    public static int run(String sql, Object... values) {
        return with(sql, PreparedStatement::executeUpdate, values);
    }

    /** The first column of every row. */
    public static List<Object> all(String sql, Object... values) {
        return with(
                sql,
                statement -> {
                    var found = new ArrayList<>();
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) found.add(rows.getObject(1));
                    }
                    return found;
                },
                values);
    }

    public static long count(String sql, Object... values) {
        return ((Number) all(sql, values).getFirst()).longValue();
    }

    private interface Act<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private static <T> T with(String sql, Act<T> act, Object... values) {
        try (Connection connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var n = 0; n < values.length; n++) statement.setObject(n + 1, values[n]);
            return act.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }
}
