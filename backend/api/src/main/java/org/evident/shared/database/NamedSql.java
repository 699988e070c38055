package org.evident.shared.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A statement with {@code :names}, for the few questions that are asked so often that Hibernate's share would be felt. */
public final class NamedSql {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)");

    private final String sql;
    private final List<String> names;

    private NamedSql(String sql, List<String> names) {
        this.sql = sql;
        this.names = names;
    }

    public static NamedSql of(String text) {
        var names = NAME.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        return new NamedSql(NAME.matcher(text).replaceAll("?"), names);
    }

    /** Ready to be run; arrays of text and of ids become arrays in SQL. */
    public PreparedStatement on(Connection connection, Map<String, Object> values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var at = 0; at < names.size(); at++) {
            statement.setObject(at + 1, written(connection, values.get(names.get(at))));
        }
        return statement;
    }

    private static Object written(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case String[] words -> array(connection, "text", words);
            case UUID[] ids -> array(connection, "uuid", ids);
            case null, default -> value;
        };
    }

    private static Array array(Connection connection, String type, Object[] elements) throws SQLException {
        return connection.createArrayOf(type, elements);
    }
}
