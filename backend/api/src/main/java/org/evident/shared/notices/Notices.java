package org.evident.shared.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Tells people something in the caller's transaction, and so only if it commits. */
@ApplicationScoped
public class Notices {

    private final EntityManager database;
    private final Clock clock;

    Notices(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One statement, however many people. Who was told under this key already, or has no row, is left out, so that a
     * repeat is harmless.
     *
     * @return how many were told now
     */
    public int tell(Collection<UUID> people, Notice notice) {
        return add(people, notice, null);
    }

    /** As above, but in the app alone: a mail of its own says it already. */
    public int show(Collection<UUID> people, Notice notice) {
        return add(people, notice, clock.instant());
    }

    private int add(Collection<UUID> people, Notice notice, Instant mailed) {
        if (people.isEmpty()) return 0;
        return database.createNativeQuery(
                        """
                        insert into notice (person_id, key, kind, title, detail, address, created_at, mailed_at)
                        select p.id, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as timestamptz) from person p where p.id = any(?1)
                        on conflict (person_id, key) do nothing""")
                .setParameter(1, people.toArray(UUID[]::new))
                .setParameter(2, notice.key())
                .setParameter(3, notice.kind())
                .setParameter(4, notice.title())
                .setParameter(5, notice.detail())
                .setParameter(6, notice.address())
                .setParameter(7, clock.instant())
                .setParameter(8, mailed)
                .executeUpdate();
    }
}
