package org.evident.visits;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Visits as a browser sends them, and what the database has counted. */
record Counted(DataSource database) {

    static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    static final String ESTUARY = "00000000-0000-7000-8000-000000000002";
    static final String NETWORK = "00000000-0000-7000-8000-000000000004";
    static final String OUTSIDE = "00000000-0000-0000-0000-000000000000";
    static final String BRIEFING = "00000000-0000-7000-8000-000000001017";
    static final String BROWSER = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    static String marker() {
        return "visit-" + NEXT.incrementAndGet();
    }

    static Map<String, String> resource(String id) {
        return Map.of("kind", "resource", "key", id);
    }

    @SafeVarargs
    static void visit(RequestSpecification reader, String marker, Map<String, String>... seen) {
        reader.header("User-Agent", BROWSER)
                .contentType(ContentType.JSON)
                .body(Map.of("marker", marker, "seen", Arrays.asList(seen)))
                .post("/visits")
                .then()
                .statusCode(204);
    }

    long hub(String organisation) {
        return number("select coalesce(sum(visits), 0) from visit_day where organisation_id = '" + organisation + "'");
    }

    /** Visits of everything in everyone's months. */
    long things() {
        return number("select coalesce(sum(visits), 0) from visit_month");
    }

    long of(String organisation, String kind, String id) {
        return number(
                "select coalesce(sum(visits), 0) from visit_month where organisation_id = '%s' and object_kind = '%s' and object_id = '%s'"
                        .formatted(organisation, kind, id));
    }

    void put(String organisation, String kind, String month, String id, int visits) {
        run("insert into visit_month values ('%s', '%s', '%s', '%s', %d) on conflict do nothing"
                .formatted(organisation, kind, month, id, visits));
    }

    void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String sql) {
        return Long.parseLong(texts(sql).getFirst());
    }

    List<String> texts(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
