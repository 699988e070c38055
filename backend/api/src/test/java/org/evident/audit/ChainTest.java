package org.evident.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evident.audit.ChainCheck.Anchor;
import org.evident.audit.ChainCheck.Finding;
import org.evident.support.Sabotage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done cannot be changed, and where it is changed all the same it is seen. */
@QuarkusTest
class ChainTest {

    @Inject
    Sealing sealing;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(url, "evident", "evident");
        connection.setAutoCommit(false);
        return connection;
    }

    /** A seal in the middle, of events that were written two at a time. */
    private static long middle;

    @BeforeEach
    void three_seals_or_more() throws SQLException {
        if (middle > 0) return;
        sealAll();
        try (var connection = connect()) {
            var before = Sealing.last(connection).number();
            for (var n = 0; n < 300; n++) write(connection, 2);
            sealAll();
            write(connection, 2);
            sealAll();
            middle = Seals.largestAfter(connection, before);
        }
    }

    private static void write(Connection connection, int events) throws SQLException {
        connection
                .createStatement()
                .execute(
                        """
                        insert into audit_event (at, actor, what, organisation_id, thing, thing_id, person_id, detail)
                        select now(), 'a test', 'test.act', null, 'test', 'n' || n, uuidv7(), '{"n": 1}'
                          from generate_series(1, %d) n"""
                                .formatted(events));
        connection.commit();
    }

    /** Others write as well, so that it may take a while until nothing older is running. */
    private void sealAll() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            sealing.work();
            try (var connection = connect()) {
                return !waits(connection);
            }
        });
    }

    private static boolean waits(Connection connection) throws SQLException {
        var last = Sealing.last(connection);
        var rows = connection
                .createStatement()
                .executeQuery(
                        "select exists (select 1 from audit_event where (turn, id) > (%d, %d) and what = 'test.act')"
                                .formatted(last.lastTurn(), last.lastId()));
        rows.next();
        return rows.getBoolean(1);
    }

    private static Finding check(Connection connection, Seal anchor) throws SQLException {
        return new ChainCheck(connection, anchor == null ? null : new Anchor(anchor.number(), anchor.hash())).run();
    }

    @Test
    void untouched_it_is_whole() throws SQLException {
        try (var connection = connect()) {
            var found = check(connection, Sealing.last(connection));
            assertThat(found.fault()).isNull();
            assertThat(found.seals()).isGreaterThan(middle);
        }
    }

    @ParameterizedTest
    @EnumSource(Drill.class)
    void tampering_is_found_and_named(Drill drill) throws SQLException {
        try (var connection = connect()) {
            var anchor = Sealing.last(connection);
            drill.run(connection, middle);
            var found = check(connection, anchor);
            assertThat(found.fault()).isEqualTo(drill.found);
            if (drill.found == Fault.CHANGED) {
                assertThat(found.seal()).isEqualTo(middle);
                assertThat(found.event()).isNotNull();
            }
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'x'",
                "delete from audit_event",
                "truncate audit_event",
                "update audit_seal set events = 1",
                "delete from audit_seal where number = 1",
                "truncate audit_seal"
            })
    void the_database_refuses(String statement) throws SQLException {
        try (var connection = connect()) {
            assertThatThrownBy(() -> connection.createStatement().execute(statement))
                    .hasMessageContaining("cannot be changed or removed");
        }
    }

    @Test
    void what_commits_late_is_sealed_later_and_never_skipped() throws SQLException {
        try (var early = connect();
                var late = connect()) {
            late.createStatement()
                    .execute(
                            """
                            insert into audit_event (at, actor, what, thing, thing_id, detail)
                            values (now(), 'a test', 'test.late', 'test', 'late', '{}')""");
            write(early, 3);
            var before = Sealing.last(early).number();
            sealing.work();
            assertThat(Sealing.last(early).number()).isEqualTo(before);
            late.commit();
            sealAll();
            assertThat(check(early, null).fault()).isNull();
        }
    }

    @Test
    void many_who_seal_at_once_make_one_chain() throws Exception {
        try (var connection = connect()) {
            for (var n = 0; n < 4; n++) write(connection, 1_000);
            atOnce(8, () -> {
                sealing.work();
                return null;
            });
            sealAll();
            assertThat(check(connection, null).fault()).isNull();
        }
    }

    /** The control: without the lock and without the keys that stand behind it, there are two chains. */
    @Test
    void without_turns_and_keys_it_forks() throws Exception {
        try (var connection = connect()) {
            var before = Sealing.last(connection).number();
            sql(
                    connection,
                    "alter table audit_seal drop constraint audit_seal_pkey, drop constraint audit_seal_previous_key");
            try {
                for (var n = 0; n < 4; n++) write(connection, 1_000);
                Sabotage.SEALING_WITHOUT_TURN.during(() -> atOnce(8, () -> {
                    sealing.seal();
                    return null;
                }));
                assertThat(check(connection, null).fault()).isEqualTo(Fault.FORK);
            } finally {
                sql(
                        connection,
                        "set local session_replication_role = replica; delete from audit_seal where number > "
                                + before);
                sql(
                        connection,
                        "alter table audit_seal add primary key (number), add constraint audit_seal_previous_key unique (previous)");
            }
            sealAll();
            assertThat(check(connection, null).fault()).isNull();
        }
    }

    private static void sql(Connection connection, String statement) throws SQLException {
        connection.createStatement().execute(statement);
        connection.commit();
    }

    private static void atOnce(int many, Callable<Void> work) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(many)) {
            for (var n = 0; n < many; n++) {
                threads.submit(() -> {
                    start.await();
                    return work.call();
                });
            }
            start.countDown();
        }
    }
}
