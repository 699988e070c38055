package org.evident.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LongWorkTest {

    @Inject
    LongWork longWork;

    @Inject
    EntityManager database;

    private int patience() {
        return database.unwrap(Session.class).doReturningWork(Connection::getNetworkTimeout);
    }

    @Test
    void it_is_waited_for_longer_and_only_it() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(patience()).isEqualTo(10_000);
            assertThat(longWork.call(this::patience)).isEqualTo(300_000);
            assertThat(patience()).isEqualTo(10_000);
        });
    }

    @Test
    void patience_ends_with_work_that_fails() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThatThrownBy(() -> longWork.run(() -> {
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");
            assertThat(patience()).isEqualTo(10_000);
        });
    }
}
