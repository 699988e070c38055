package org.evident.waitinglists;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.evident.shared.database.Sweep;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.BookingMoves.Step;

/**
 * Offers that nobody answered lapse and pass on, and when an event begins so does its line. Any replica may do it: each pool
 * is for whoever comes first, and nobody waits for another.
 */
@ApplicationScoped
class LineKeeper {

    private static final int MOST = 100;
    private static final Duration LINKS_KEPT = Duration.ofDays(90);

    private final EntityManager database;
    private final Line line;
    private final BookingMoves moves;
    private final Clock clock;

    LineKeeper(EntityManager database, Line line, BookingMoves moves, Clock clock) {
        this.database = database;
        this.line = line;
        this.moves = moves;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void passOn() {
        for (var pool : QuarkusTransaction.requiringNew().call(this::toBeLookedAt)) {
            alone(pool, () -> look(pool));
        }
    }

    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void close() {
        for (var booking : QuarkusTransaction.requiringNew().call(this::begun)) {
            alone(booking, () -> lapse(booking, "The event has begun"));
        }
    }

    /** What cannot be done for one keeps nobody else waiting. */
    private static void alone(UUID of, Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (RuntimeException e) {
            Log.warnf(
                    "The line at %s was not looked after: %s", of, e.getClass().getSimpleName());
        }
    }

    /** Links of long ago lead nowhere; an offer stands for a week at most. */
    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(Sweep.MOST, this::forgetOldLinks);
    }

    int forgetOldLinks() {
        return database.createNativeQuery(
                        "delete from booking_offer where hash in (select hash from booking_offer where made_at < ?1 limit ?2)")
                .setParameter(1, clock.instant().minus(LINKS_KEPT))
                .setParameter(2, Sweep.MOST)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> toBeLookedAt() {
        return database.createNativeQuery(
                        """
                        (select distinct pool_id from booking where state = 'offered' and offered_until <= ?1 limit ?2)
                        union
                        (select q.id from event_pool q join learning_event e on e.id = q.event_id
                          where q.waiting > 0 and (q.places is null or q.taken < q.places) and e.status = 'published'
                            and e.starts_at > cast(?1 as timestamptz) + interval '30 minutes'
                          limit ?2)""",
                        UUID.class)
                .setParameter(1, clock.instant())
                .setParameter(2, MOST)
                .getResultList();
    }

    private void look(UUID pool) {
        var mine = database.createNativeQuery(
                        "select cast(id as text) from event_pool where id = ?1 for no key update skip locked")
                .setParameter(1, pool)
                .getResultList();
        if (mine.isEmpty()) return;
        overdue(pool).forEach(booking -> lapse(booking, "Nobody answered in time"));
        line.offerIn(pool);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> overdue(UUID pool) {
        return database.createNativeQuery(
                        "select id from booking where pool_id = ?1 and state = 'offered' and offered_until <= ?2 order by number",
                        UUID.class)
                .setParameter(1, pool)
                .setParameter(2, clock.instant())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> begun() {
        return database.createNativeQuery(
                        """
                        (select b.id from event_pool q join learning_event e on e.id = q.event_id
                           join booking b on b.pool_id = q.id and b.state = 'waiting'
                          where q.waiting > 0 and e.status <> 'postponed' and e.starts_at <= ?1 limit ?2)
                        union all
                        (select b.id from booking b join learning_event e on e.id = b.event_id
                          where b.state = 'offered' and e.status <> 'postponed' and e.starts_at <= ?1 limit ?2)""",
                        UUID.class)
                .setParameter(1, clock.instant())
                .setParameter(2, MOST)
                .getResultList();
    }

    private void lapse(UUID booking, String why) {
        moves.takeTurnFor(booking);
        moves.move(booking, List.of("offered", "waiting"), "lapsed", new Step("lapsed", null, why));
    }
}
