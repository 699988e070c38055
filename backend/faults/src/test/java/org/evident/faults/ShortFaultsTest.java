package org.evident.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The faults that every build meets. */
class ShortFaultsTest extends Faults {

    @Test
    void an_api_that_is_killed_while_writing_loses_nothing() throws Exception {
        during("killed", () -> {
            stage.replicas.getFirst().kill();
            stage.replicas.getFirst().start();
            stage.replicas.getFirst().awaitReady();
        });
    }

    @Test
    void a_database_that_crashes_loses_nothing_and_is_used_again_within_five_seconds() throws Exception {
        var ledger = during("crashed", () -> {
            stage.postgres.crash();
            stage.postgres.startAgain();
            isBackWithin(5);
        });
        assertThat(ledger.longest()).isLessThan(10_000);
    }

    @Test
    void a_database_that_freezes_is_waited_for_but_not_for_long() throws Exception {
        var ledger = during("frozen", () -> {
            stage.postgres.freeze();
            try {
                for (var n = 0; n < 2; n++) {
                    var start = System.nanoTime();
                    var answer = stage.client("tom", n).get("/reading-list");
                    assertThat(answer.status()).isEqualTo(503);
                    assertThat(System.nanoTime() - start).isLessThan(15_000_000_000L);
                }
            } finally {
                stage.postgres.thaw();
            }
            isBackWithin(5);
        });
        assertThat(ledger.longest()).isLessThan(16_000);
    }

    @Test
    void a_mail_server_that_is_away_costs_nobody_a_mail_and_sends_nobody_two() throws Exception {
        try (var connection = stage.postgres.connect();
                var sql = connection.createStatement()) {
            sql.execute(
                    """
                    with people as (
                      insert into person (id, display_name, email)
                      select uuidv7(), 'Somebody', 'mailed-' || n || '@evident.invalid' from generate_series(1, 40) n returning id),
                    wishes as (insert into notice_wish select id, 'at-once', '-infinity' from people)
                    insert into notice (person_id, key, kind, title, address, created_at)
                    select id, 'fault', 'sent', 'Something to know', '/', now() from people""");
        }
        Awaitility.await("a mail was tried")
                .atMost(Duration.ofSeconds(30))
                .until(() -> stage.postgres.number("select max(attempts) from notice_mail") > 0);
        stage.mail.start();
        Awaitility.await("all mails left")
                .atMost(Duration.ofSeconds(90))
                .until(() ->
                        stage.postgres.number("select count(*) from notice_mail m join person p on p.id = m.person_id"
                                        + " where p.email like 'mailed-%' and m.sent_at is not null")
                                == 40);
        // The demonstration's people have mails of their own.
        var counted = stage.mail.counted();
        counted.keySet().removeIf(address -> !address.startsWith("mailed-"));
        assertThat(counted).hasSize(40).allSatisfy((address, count) -> assertThat(count)
                .isEqualTo(1));
    }
}
