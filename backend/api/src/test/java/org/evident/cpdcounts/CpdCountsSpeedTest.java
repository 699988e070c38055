package org.evident.cpdcounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A hundred thousand registered people of fifty organisations, each with two years behind them; nothing of it is kept. */
@QuarkusTest
class CpdCountsSpeedTest {

    private static final List<String> MANY = List.of(
            "set local session_replication_role = replica",
            """
            insert into organisation (id, name, alias, kind)
            select md5('speed' || n)::uuid, 'Speed ' || n, 'speed-' || n, 'council' from generate_series(1, 50) n""",
            """
            insert into membership (id, person_id, organisation_id, kind, starts_on)
            select uuidv7(), md5('person' || n)::uuid, md5('speed' || (n % 50 + 1))::uuid, 'employee', date '2020-01-01'
              from generate_series(1, 100000) n""",
            """
            insert into profile (person_id, version, regulator, updated_at)
            select md5('person' || n)::uuid, 1, 'social-work-england', now() from generate_series(1, 100000) n""",
            """
            insert into readiness_judgement (person_id, slug, starts_on, opens_on, ends_on, different, ready, stale, judged_at)
            select md5('person' || n)::uuid, 'social-work-england', make_date(y, 12, 1), make_date(y + 1, 9, 1), make_date(y + 1, 11, 30),
                   n % 3, n % 3 = 2, false, now()
              from generate_series(1, 100000) n, generate_series(2039, 2040) y""",
            "analyze membership",
            "analyze profile",
            "analyze readiness_judgement");

    @Inject
    AgroalDataSource database;

    @Test
    void an_organisation_is_counted_in_half_a_second_and_one_person_is_found_by_an_index() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var patience = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 120_000);
            try {
                for (var sql : MANY) run(connection, sql);
                var counts = CpdCountsRepository.BY_AREA
                        .replace("?1", "md5('speed7')::uuid")
                        .replace("?2", "'social-work-england'")
                        .replace("?3", "date '2040-11-23'");
                var plan = plan(connection, counts);
                // Profiles are read whole where nearly everybody has the regulator; 165 ms were measured for it.
                assertThat(millis(plan)).as(plan).isLessThan(500);
                var changed = plan(
                        connection,
                        "update readiness_judgement set stale = true where person_id = md5('person77')::uuid"
                                + " and frozen_at is null and ends_on >= date '2040-11-23'");
                assertThat(changed).doesNotContain("Seq Scan");
                assertThat(millis(changed)).as(changed).isLessThan(50);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                // Nobody after this reads past what never was.
                run(connection, "vacuum membership, profile, readiness_judgement, person");
                connection.setNetworkTimeout(Runnable::run, patience);
            }
        }
    }

    private static double millis(String plan) {
        var took = Pattern.compile("Execution Time: ([0-9.]+)").matcher(plan);
        assertThat(took.find()).isTrue();
        return Double.parseDouble(took.group(1));
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        var plan = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (analyze, buffers) " + sql)) {
            while (rows.next()) plan.append(rows.getString(1)).append('\n');
        }
        return plan.toString();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
