package org.evident.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * Many who write at once, beside the same table without the chain. The short form sees that nothing is lost or forked;
 * {@code -Devident.audit=long} measures, and then reads the whole of a million.
 */
@QuarkusTest
class AuditSpeedTest {

    private static final boolean LONG = "long".equals(System.getProperty("evident.audit"));
    private static final int WRITERS = LONG ? 64 : 24;
    private static final int EACH = LONG ? 400 : 20;

    private static final String INSERT =
            """
            insert into %s (at, actor, what, organisation_id, thing, thing_id, person_id, detail)
            values (now(), '00000000-0000-7000-8000-000000000104', 'role.assign', '00000000-0000-7000-8000-0000000000aa',
                    'speed', 'n', uuidv7(), '{"role": "editor"}')""";

    @Inject
    Sealing sealing;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void many_write_at_once_and_the_chain_holds_each() throws Exception {
        try (var connection = connect()) {
            plain(connection);
            var raw = 0.0;
            var chained = 0.0;
            for (var round = 0; round < (LONG ? 3 : 1); round++) {
                if (LONG) raw = Math.max(raw, perSecond("audit_plain"));
                chained = Math.max(chained, perSecond("audit_event"));
            }
            Log.infof("%d writers: %.0f a second without the chain, %.0f with it", WRITERS, raw, chained);
            if (LONG) assertThat(chained).isGreaterThan(raw / 2);
            if (LONG) million(connection);
            sealAll(connection);
            var started = System.nanoTime();
            var found = new ChainCheck(connection, null).run();
            assertThat(found.fault()).isNull();
            assertThat(found.events()).isEqualTo(count(connection));
            if (LONG) questions(connection);
            connection.createStatement().execute("drop table audit_plain");
            connection.commit();
            Log.infof("%d events looked through in %d ms", found.events(), (System.nanoTime() - started) / 1_000_000);
        }
    }

    /** The same columns and indexes, without the order, the trigger and the seals. */
    private static void plain(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        connection.createStatement().execute("drop table if exists audit_plain");
        connection
                .createStatement()
                .execute(
                        "create table audit_plain (like audit_event including indexes including identity including constraints)");
        connection.createStatement().execute("alter table audit_plain alter column turn set default 0");
        connection.setAutoCommit(false);
    }

    private double perSecond(String table) throws Exception {
        var done = new ArrayList<Future<?>>();
        var started = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            for (var n = 0; n < WRITERS; n++) done.add(threads.submit(() -> write(table)));
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofMinutes(10))
                    .until(() -> {
                        sealing.work();
                        return done.stream().allMatch(Future::isDone);
                    });
        }
        for (var each : done) each.get();
        return WRITERS * EACH * 1e9 / (System.nanoTime() - started);
    }

    private Void write(String table) throws SQLException {
        try (var connection = connect();
                var insert = connection.prepareStatement(INSERT.formatted(table))) {
            for (var n = 0; n < EACH; n++) {
                insert.execute();
                connection.commit();
            }
        }
        return null;
    }

    private static void million(Connection connection) throws SQLException {
        for (var n = 0; n < 100; n++) {
            connection
                    .createStatement()
                    .execute(INSERT.formatted("audit_event")
                            .replace("values (now()", "select now() - n * interval '1 minute'")
                            .replace(
                                    "'{\"role\": \"editor\"}')",
                                    "'{\"role\": \"editor\"}' from generate_series(1, 10000) n"));
            connection.commit();
        }
    }

    /** Each kind of question, where it finds much and where it finds nothing. */
    private static void questions(Connection connection) throws SQLException {
        connection.createStatement().execute("analyze audit_event");
        for (var where : List.of(
                "organisation_id = '00000000-0000-7000-8000-0000000000aa'",
                "organisation_id = '00000000-0000-7000-8000-0000000000aa' and what = 'role.end'",
                "organisation_id = '00000000-0000-7000-8000-0000000000aa' and at < now() - interval '6 days'",
                "actor = '00000000-0000-7000-8000-000000000104'",
                "actor = 'nobody'",
                "thing_id = 'nothing'",
                "person_id = '00000000-0000-7000-8000-000000000102'",
                "true")) {
            var plan = connection
                    .createStatement()
                    .executeQuery(
                            "explain (analyze, costs off, timing off, summary on) select * from audit_event where "
                                    + where + " order by at desc, id desc limit 20");
            var lines = new ArrayList<String>();
            while (plan.next()) lines.add(plan.getString(1).strip());
            Log.infof("%s: %s, %s", where, lines.get(1), lines.getLast());
            assertThat(lines).noneMatch(line -> line.contains("Seq Scan"));
        }
    }

    private void sealAll(Connection connection) {
        var started = System.nanoTime();
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
            sealing.work();
            var all = connection
                    .createStatement()
                    .executeQuery("select (select sum(events) from audit_seal) = (select count(*) from audit_event)");
            all.next();
            var whole = all.getBoolean(1);
            connection.rollback();
            return whole;
        });
        Log.infof("Sealed in %d ms", (System.nanoTime() - started) / 1_000_000);
    }

    private static long count(Connection connection) throws SQLException {
        var rows = connection.createStatement().executeQuery("select sum(events) from audit_seal");
        rows.next();
        return rows.getLong(1);
    }

    private Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(url, "evident", "evident");
        connection.setAutoCommit(false);
        return connection;
    }
}
