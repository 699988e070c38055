package org.evident.faults;

import static org.assertj.core.api.Assertions.assertThat;

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
}
