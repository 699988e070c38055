package org.evident.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxServiceTest {

    @Inject
    OutboxService outbox;

    @Inject
    EntityManager database;

    @Test
    @TestTransaction
    void what_was_done_is_kept_for_thirty_days_and_what_was_parked_until_somebody_looks() {
        put("done long ago", "now() - interval '31 days'", "null");
        put("done lately", "now() - interval '29 days'", "null");
        put("parked", "null", "now() - interval '90 days'");
        assertThat(outbox.forgetDone()).isEqualTo(1);
        assertThat(database.createNativeQuery("select unique_key from outbox_message where kind = 'test' order by 1")
                        .getResultList())
                .isEqualTo(List.of("done lately", "parked"));
    }

    private void put(String key, String done, String parked) {
        database.createNativeQuery(
                        "insert into outbox_message (id, kind, unique_key, payload, created_at, due_at, done_at, parked_at)"
                                + " values (uuidv7(), 'test', ?1, '{}', now(), now(), " + done + ", " + parked + ")")
                .setParameter(1, key)
                .executeUpdate();
    }
}
