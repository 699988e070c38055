package org.evident.shared.problem;

import java.sql.SQLException;

/** What a PostgreSQL error means for the person who caused or met it, read from its SQLSTATE. */
final class DatabaseFault {

    private DatabaseFault() {}

    /** No connection, shutting down, frozen, no lock in time, or two that waited for each other: it may be tried again. */
    static boolean isOutage(SQLException e) {
        var state = e.getSQLState();
        if (state == null) return e.getMessage() != null && e.getMessage().contains("cquisition timeout");
        // 99999 is the driver interrupted while it waited for a connection.
        return state.equals("99999")
                || state.startsWith("08")
                || state.startsWith("57")
                || state.equals("40P01")
                || state.equals("55P03")
                || state.startsWith("53");
    }

    /** The value itself was refused: NUL characters, or a constraint that input records did not foresee. */
    static boolean isRefusal(SQLException e) {
        var state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    static String advice(SQLException e) {
        return switch (e.getSQLState()) {
            case "22021" -> "Take out characters that cannot be stored, such as NUL";
            case "23503" -> "Refer only to things that exist";
            case "23505" -> "There is one like this already";
            default -> "Check the values against the published limits";
        };
    }
}
