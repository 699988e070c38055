package org.evident.shares;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.database.Sweep;
import org.evident.shared.events.PersonLeft;
import org.evident.shared.events.ThingsGone;
import org.evident.shared.time.UkTime;

/**
 * What ends shares besides those who made them. Supervision and friendly criticism are done at work: when two people work
 * nowhere together any more, neither reads on what the other opened, whichever of them left. A year later it is forgotten.
 */
@ApplicationScoped
class ShareEnds {

    private static final Duration KEPT = Duration.ofDays(365);

    private static final String PLACES =
            """
            (select person_id, organisation_id, starts_on, ends_on from membership union all
             select person_id, organisation_id, starts_on, ends_on from role_assignment)""";

    private final EntityManager database;
    private final Clock clock;

    ShareEnds(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void left(@Observes PersonLeft left) {
        endApart(left.personId(), UkTime.today(clock), clock.instant());
    }

    void gone(@Observes ThingsGone gone) {
        forget(gone.kind(), gone.ids());
    }

    @Scheduled(every = "1h", delayed = "13m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetEnded() {
        Sweep.run(Sweep.MOST, () -> forgetEnded(clock.instant().minus(KEPT)));
    }

    /** Shares of theirs with whom they work nowhere together today. A role in an organisation counts as working there. */
    private void endApart(UUID person, LocalDate today, Instant now) {
        database.createNativeQuery(
                        """
                        update share s set revoked_at = :now, version = version + 1
                         where (s.owner_id = :person or s.with_id = :person) and s.revoked_at is null
                           and not exists (select 1 from %1$s a join %1$s b on b.organisation_id = a.organisation_id
                                where a.person_id = s.owner_id and a.starts_on <= :today and (a.ends_on is null or a.ends_on >= :today)
                                  and b.person_id = s.with_id and b.starts_on <= :today and (b.ends_on is null or b.ends_on >= :today))"""
                                .formatted(PLACES))
                .setParameter("person", person)
                .setParameter("today", today)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void forget(String kind, List<UUID> things) {
        database.createNativeQuery("delete from share where kind = ?1 and thing_id = any(?2)")
                .setParameter(1, kind)
                .setParameter(2, things.toArray(UUID[]::new))
                .executeUpdate();
    }

    private int forgetEnded(Instant before) {
        return database.createNativeQuery(
                        "delete from share where id in (select id from share where least(until, revoked_at) < ?1 limit ?2)")
                .setParameter(1, before)
                .setParameter(2, Sweep.MOST)
                .executeUpdate();
    }
}
