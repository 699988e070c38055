package org.evident.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** What must be true after every fault, by SQL and by what the clients saw. */
final class Invariants {

    private final Stage stage;
    private final String run;
    private final Ledger ledger;

    Invariants(Stage stage, String run, Ledger ledger) {
        this.stage = stage;
        this.run = run;
        this.ledger = ledger;
    }

    void hold() throws Exception {
        assertThat(ledger.acknowledged()).as("the campaign did something").isGreaterThan(20);
        assertThat(ledger.wrong).as(ledger.toString()).isEmpty();
        nothing_acknowledged_is_lost_and_one_key_has_one_effect();
        the_last_note_is_one_that_was_sent_last();
        nothing_is_half_written();
        search_equals_sql();
    }

    private void nothing_acknowledged_is_lost_and_one_key_has_one_effect() throws SQLException {
        var stored = new HashMap<String, String>();
        try (var connection = stage.postgres.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select title, min(id::text), count(*) from learning_resource where title like '"
                                + run + "-%' group by title")) {
            while (rows.next()) {
                assertThat(rows.getInt(3))
                        .as("rows of key " + rows.getString(1))
                        .isEqualTo(1);
                stored.put(rows.getString(1), rows.getString(2));
            }
        }
        assertThat(stored).as("acknowledged writes").containsAllEntriesOf(ledger.added);
        assertThat(ledger.added.keySet().size() + ledger.unknown.size()).isGreaterThanOrEqualTo(stored.size());
    }

    /** The last acknowledged note, or a later one whose answer did not come. */
    private void the_last_note_is_one_that_was_sent_last() throws SQLException {
        for (var client : ledger.notes.entrySet()) {
            var last = client.getValue().stream()
                    .filter(Ledger.Note::acknowledged)
                    .mapToInt(Ledger.Note::number)
                    .max()
                    .orElse(0);
            var stored = stage.postgres.number(
                    ("select coalesce(max(split_part(note, ' ', 2)::int), 0) from reading_list_item"
                                    + " where note like '%s %%' and person_id = (select id from person where lower(given_name) = '%s')")
                            .formatted(run, client.getKey()));
            assertThat(stored).as("the last note of " + client.getKey()).isGreaterThanOrEqualTo(last);
            assertThat(stored).isLessThanOrEqualTo(client.getValue().getLast().number());
        }
    }

    private void nothing_is_half_written() throws SQLException {
        var wrongs = Map.of(
                "keys without an answer", "select count(*) from idempotency_key where answer is null",
                "keys without their resource",
                        "select count(*) from idempotency_key k where key like '" + run
                                + "-%' and not exists (select 1 from learning_resource r where r.title = k.key)",
                "resources without their key",
                        "select count(*) from learning_resource r where title like '" + run
                                + "-%' and not exists (select 1 from idempotency_key k where k.key = r.title)",
                "resources without a change",
                        "select count(*) from learning_resource r where title like '" + run
                                + "-%' and not exists (select 1 from catalogue_change c where c.resource_id = r.id)");
        for (var wrong : wrongs.entrySet())
            assertThat(stage.postgres.number(wrong.getValue()))
                    .as(wrong.getKey())
                    .isZero();
    }

    /** What was added is published by SQL, as by a restore or an import, and found by every replica. */
    private void search_equals_sql() throws Exception {
        try (var connection = stage.postgres.connect()) {
            connection
                    .createStatement()
                    .execute("update learning_resource set status = 'published', keywords = array['" + run
                            + "'] where title like '" + run + "-%'");
        }
        var expected = stage.postgres.number("select count(*) from learning_resource where title like '" + run + "-%'");
        for (var n = 0; n < stage.replicas.size(); n++) {
            var client = stage.client("tom", n);
            Awaitility.await("replica " + n + " finds " + expected)
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> client.get("/search?exact=true&size=1&q=" + run)
                            .body()
                            .contains("\"total\":" + expected + ","));
        }
        assertThat(stage.postgres.number(
                        "select count(*) from search_document where status in ('published','review-due')"))
                .isGreaterThanOrEqualTo(expected);
    }
}
