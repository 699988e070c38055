package org.evident.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    @Inject
    Idempotency idempotency;

    @Inject
    EntityManager database;

    @Test
    @TestTransaction
    void a_key_is_kept_for_a_day_and_no_longer() {
        put("of yesterday", "25 hours");
        put("of today", "23 hours");
        assertThat(idempotency.forgetOld()).isEqualTo(1);
        assertThat(database.createNativeQuery("select key from idempotency_key where caller = 'nobody'")
                        .getResultList())
                .isEqualTo(List.of("of today"));
    }

    private void put(String key, String age) {
        database.createNativeQuery("insert into idempotency_key (caller, key, request_hash, created_at)"
                        + " values ('nobody', ?1, repeat('0', 64), now() - cast(?2 as interval))")
                .setParameter(1, key)
                .setParameter(2, age)
                .executeUpdate();
    }
}
