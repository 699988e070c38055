package org.evident.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The faults that take longer; {@code make faults} meets them all. */
@Tag("long")
class LongFaultsTest extends Faults {

    @Test
    void an_api_that_is_asked_to_stop_loses_nothing() throws Exception {
        during("stopped", () -> {
            stage.replicas.getLast().term();
            stage.replicas.getLast().start();
            stage.replicas.getLast().awaitReady();
        });
    }

    @Test
    void a_database_that_is_restarted_loses_nothing() throws Exception {
        during("restarted", () -> {
            stage.postgres.stop();
            stage.postgres.startAgain();
            isBackWithin(5);
        });
    }

    @Test
    void a_database_that_is_frozen_for_half_a_minute_ends_in_refusals_and_not_in_a_hang() throws Exception {
        var ledger = during("halfminute", () -> {
            stage.postgres.freeze();
            var thaw = System.nanoTime() + 30_000_000_000L;
            try {
                while (System.nanoTime() < thaw) {
                    assertThat(stage.client("tom", 0).get("/reading-list").status())
                            .isEqualTo(503);
                }
            } finally {
                stage.postgres.thaw();
            }
            isBackWithin(5);
        });
        assertThat(ledger.longest()).isLessThan(17_000);
    }

    @Test
    void connections_that_are_reset_lose_nothing() throws Exception {
        during("reset", () -> {
            for (var n = 0; n < 5; n++) {
                stage.wire.cut();
                isBackWithin(5);
            }
        });
    }

    @Test
    void a_slow_wire_is_borne() throws Exception {
        during("slow", () -> {
            stage.wire.delay(300);
            for (var n = 0; n < 2; n++)
                assertThat(stage.client("tom", n).get("/reading-list").status()).isIn(200, 503);
            stage.wire.delay(0);
            isBackWithin(5);
        });
    }

    @Test
    void an_index_that_is_deleted_is_built_anew() throws Exception {
        during("deleted", () -> {
            delete(stage.replicas.getFirst().index());
            isBackWithin(15);
        });
    }

    @Test
    void an_index_that_is_half_there_is_built_anew() throws Exception {
        during("half", () -> {
            var replica = stage.replicas.getFirst();
            replica.kill();
            try (var files = Files.list(replica.index())) {
                for (var file : files.filter(f -> Files.isRegularFile(f)).toList()) {
                    try (var half = new RandomAccessFile(file.toFile(), "rw")) {
                        half.setLength(half.length() / 2);
                    }
                }
            }
            replica.start();
            replica.awaitReady();
        });
    }

    @Test
    void tokens_hold_while_keycloak_is_away_and_new_ones_hold_when_it_is_back() throws Exception {
        during("away", () -> {
            stage.stopKeycloak();
            for (var n = 0; n < 2; n++)
                assertThat(stage.client("tom", n).get("/reading-list").status()).isEqualTo(200);
            stage.startKeycloak();
            stage.forgetTokens();
            isBackWithin(10);
        });
    }

    @Test
    void an_api_that_starts_without_keycloak_serves_what_is_public_and_lets_people_in_when_it_is_there()
            throws Exception {
        stage.stopKeycloak();
        var replica = stage.another(Map.of());
        try {
            Awaitility.await().atMost(Duration.ofSeconds(40)).until(replica::isReady);
            var nobody = new Client(() -> replica, () -> null);
            assertThat(nobody.get("/kinds").status()).isEqualTo(200);
            var tom = new Client(() -> replica, () -> stage.token("tom"));
            assertThat(tom.get("/reading-list").status()).isEqualTo(503);
            stage.startKeycloak();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> tom.get("/reading-list").status() == 200);
        } finally {
            replica.close();
        }
    }

    @Test
    void keys_that_are_rotated_under_load_are_learned() throws Exception {
        var ledger = during("rotated", () -> {
            var older = stage.token("tom");
            new KeycloakAdmin(stage.issuer()).addSigningKey();
            stage.forgetTokens();
            isBackWithin(10);
            // What was signed with the older key holds until its own end, because Keycloak goes on showing that key.
            for (var replica : stage.replicas)
                assertThat(new Client(() -> replica, () -> older)
                                .get("/reading-list")
                                .status())
                        .isEqualTo(200);
        });
        assertThat(ledger.statuses).doesNotContainKey(500);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.deleteIfExists(file);
        }
        Files.delete(folder);
    }
}
