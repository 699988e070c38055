package org.evident.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.evident.shared.records.CheckedRecord;

/**
 * Many resources: the real records, repeated under new ids. What differs between two of them follows from their number
 * alone, so that every run measures the same rows. Of each five, four are published for everyone; the fifth is in a
 * network, an organisation, a service or a team, or is not published.
 */
final class Catalogue {

    static final String ID = "be9c0000-0000-7000-8000-";

    private Catalogue() {}

    /** @param number from 1; one that does not end the five */
    static String publicId(int number) {
        return ID + "%012d".formatted(number);
    }

    static boolean isFilled(Connection database, int size) throws SQLException {
        return count(database, "select count(*) from information_schema.tables where table_name = 'bench_filled'") == 1
                && count(database, "select size from bench_filled") == size;
    }

    static void fill(Connection database, List<CheckedRecord> records, int size) throws SQLException, IOException {
        run(database, "records.sql");
        var known = RealRecords.store(records, database);
        for (var from = 1; from <= size; from += 50_000) {
            var to = Math.min(size, from + 49_999);
            run(database, "fill.sql", ":records", known, ":from", from, ":to", to);
            System.out.printf("\rFilling the catalogue: %,d of %,d resources …", to, size);
        }
        System.out.println();
        try (var statement = database.createStatement()) {
            statement.execute("create table bench_filled as select " + size + " as size");
            statement.execute("vacuum analyze");
        }
    }

    /** Runs one of this module's SQL files with numbers put into it. */
    static void run(Connection database, String file, Object... numbers) throws SQLException, IOException {
        try (var in = Catalogue.class.getResourceAsStream("/" + file);
                var statement = database.createStatement()) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var n = 0; n < numbers.length; n += 2)
                sql = sql.replace((String) numbers[n], numbers[n + 1].toString());
            statement.execute(sql);
        }
    }

    static long count(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
