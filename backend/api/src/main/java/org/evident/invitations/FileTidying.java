package org.evident.invitations;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.evident.shared.database.Sweep;

/** Forgets files of people thirty days after the last change; those who were invited stay invited. */
@ApplicationScoped
class FileTidying {

    /** Files of one transaction: each may bring 10,000 rows. */
    private static final int AT_ONCE = 5;

    private final EntityManager database;

    FileTidying(EntityManager database) {
        this.database = database;
    }

    @Scheduled(every = "1h", delayed = "13m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(AT_ONCE, this::forgetOld);
    }

    int forgetOld() {
        return database.createNativeQuery(
                        """
                        delete from invitation_file where id in (
                          select id from invitation_file where updated_at < now() - interval '30 days' limit ?1)""")
                .setParameter(1, AT_ONCE)
                .executeUpdate();
    }
}
