package org.evident.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** A campaign: load, a fault in the middle of it, and what must be true afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Faults {

    final Stage stage = Stage.shared();

    interface Fault {
        void strike() throws Exception;
    }

    /** The logs of a campaign hold no token, no address and nothing that was written. */
    @AfterAll
    void the_logs_are_silent_about_people() throws IOException {
        for (var replica : stage.replicas) {
            var log = Files.readString(replica.log());
            assertThat(log).contains("Installed features");
            assertThat(log)
                    .doesNotContainPattern("eyJ[A-Za-z0-9_-]{10,}")
                    .doesNotContainPattern("[\\w.]+@[\\w.]+\\.example")
                    .doesNotContain("Whitaker", "Marsh", "Feldman", "Scott", "Osei")
                    .doesNotContain("Unexpected failure");
        }
    }

    /** @param run one word, which marks everything that this campaign writes */
    Ledger during(String run, Fault fault) throws Exception {
        stage.forgetTokens();
        try (var load = new Load(stage, run)) {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> load.ledger.acknowledged() > 40);
            fault.strike();
            var before = load.ledger.acknowledged();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> load.ledger.acknowledged() > before + 40);
            var ledger = load.stop();
            System.out.println(run + ": " + ledger);
            new Invariants(stage, run, ledger).hold();
            return ledger;
        }
    }

    /** Every replica answers people again, within so many seconds and without being started anew. */
    void isBackWithin(int seconds) {
        var start = System.nanoTime();
        for (var n = 0; n < stage.replicas.size(); n++) {
            var client = stage.client("tom", n);
            Awaitility.await("replica " + n + " is back")
                    .atMost(Duration.ofSeconds(seconds))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> client.get("/reading-list").isAcknowledged()
                            && client.get("/search?q=care").isAcknowledged());
        }
        System.out.println("back after " + (System.nanoTime() - start) / 1_000_000 + " ms");
        for (var replica : stage.replicas) assertThat(replica.isAlive()).isTrue();
    }
}
