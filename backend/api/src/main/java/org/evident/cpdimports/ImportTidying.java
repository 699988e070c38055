package org.evident.cpdimports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.evident.shared.database.Sweep;

/** Forgets files of records thirty days after the last change; what was added stays. */
@ApplicationScoped
class ImportTidying {

    /** Files of one transaction: each may bring 5,000 rows. */
    private static final int AT_ONCE = 5;

    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager database;
    private final Clock clock;

    ImportTidying(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "13m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(AT_ONCE, this::forgetOld);
    }

    int forgetOld() {
        return database.createNativeQuery(
                        "delete from cpd_import where id in (select id from cpd_import where updated_at < ?1 limit ?2)")
                .setParameter(1, clock.instant().minus(KEPT))
                .setParameter(2, AT_ONCE)
                .executeUpdate();
    }
}
