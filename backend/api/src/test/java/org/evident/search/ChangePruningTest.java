package org.evident.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangePruningTest {

    private static final String OLD = "Kinship Care Practice Guide";
    private static final String NEW = "Zebrafish practice guide";

    @Inject
    AgroalDataSource database;

    @Inject
    ChangePruning pruning;

    @Inject
    IndexFollower follower;

    @BeforeEach
    void the_index_is_built() {
        Ready.await();
    }

    @Test
    void old_changes_go_and_the_newest_stays() throws SQLException {
        run("update catalogue_change set changed_at = now() - interval '8 days'");
        var newest = number("select max(seq) from catalogue_change");
        var before = number("select count(*) from catalogue_change");
        assertThat(pruning.prune()).isTrue();
        assertThat(number("select count(*) from catalogue_change")).isLessThan(before);
        assertThat(number("select max(seq) from catalogue_change")).isEqualTo(newest);
    }

    @Test
    void changes_of_this_week_stay() throws SQLException {
        run("update catalogue_change set changed_at = now() - interval '6 days'");
        var before = number("select count(*) from catalogue_change");
        assertThat(pruning.prune()).isFalse();
        assertThat(number("select count(*) from catalogue_change")).isEqualTo(before);
    }

    @Test
    void an_index_that_slept_while_the_log_was_pruned_is_built_anew() throws SQLException {
        try {
            retitleUnnoticed(OLD, NEW);
            follower.follow();
            assertThat(found()).isZero();
            run("update catalogue_identity set pruned_txid = pg_current_xact_id()");
            follower.follow();
            assertThat(found()).isEqualTo(1);
        } finally {
            retitleUnnoticed(NEW, OLD);
            run("update catalogue_identity set pruned_txid = pg_current_xact_id()");
            follower.follow();
        }
    }

    private static int found() {
        return As.person("amara")
                .queryParam("q", "\"" + NEW + "\"")
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    /** A change whose note in the log is gone. */
    private void retitleUnnoticed(String from, String to) throws SQLException {
        run(
                "set session_replication_role = replica",
                "update learning_resource set title = '%s' where title = '%s'".formatted(to, from),
                "set session_replication_role = origin");
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
