package org.evident.bookingapprovals;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.learning.Approvers;
import org.evident.shared.learning.Approvers.Approver;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.BookingMoves.Step;

/**
 * Managers who have not decided are reminded once, and from then on anyone who may approve it may decide. What nobody decides
 * until booking closes lapses, and its place is free. Any replica may do it.
 */
@ApplicationScoped
class ApprovalKeeper {

    private static final int MOST = 100;

    private final EntityManager database;
    private final Approvers approvers;
    private final ApprovalNotices notices;
    private final BookingMoves moves;
    private final Clock clock;

    ApprovalKeeper(
            EntityManager database, Approvers approvers, ApprovalNotices notices, BookingMoves moves, Clock clock) {
        this.database = database;
        this.approvers = approvers;
        this.notices = notices;
        this.moves = moves;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        while (QuarkusTransaction.requiringNew().call(this::remind) == MOST) {}
        for (var booking : QuarkusTransaction.requiringNew().call(this::undecided)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> lapse(booking));
            } catch (RuntimeException e) {
                // The others need not wait for it.
                Log.warnf("Booking %s did not lapse: %s", booking, e.getClass().getSimpleName());
            }
        }
    }

    @SuppressWarnings("unchecked")
    int remind() {
        List<Tuple> due = database.createNativeQuery(
                        """
                        update booking_approval a set reminded_at = ?1 from booking b where b.id = a.booking_id and a.booking_id in (
                          select booking_id from booking_approval where decided_at is null and reminded_at is null and remind_at <= ?1
                           order by remind_at limit ?2 for update skip locked)
                        returning b.id, b.person_id, b.organisation_id, b.service_area_id, b.team_id""",
                        Tuple.class)
                .setParameter(1, clock.instant())
                .setParameter(2, MOST)
                .getResultList();
        for (var row : due) notices.remind(row.get(0, UUID.class), whoMay(row));
        return due.size();
    }

    private Set<UUID> whoMay(Tuple row) {
        return approvers
                .of(row.get(1, UUID.class), row.get(2, UUID.class), row.get(3, UUID.class), row.get(4, UUID.class))
                .stream()
                .map(Approver::id)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> undecided() {
        return database.createNativeQuery(
                        """
                        select b.id from booking_approval a join booking b on b.id = a.booking_id join learning_event e on e.id = b.event_id
                         where a.decided_at is null and b.state = 'requested' and e.status <> 'postponed'
                           and least(e.closes_at, e.starts_at) <= ?1 limit ?2""",
                        UUID.class)
                .setParameter(1, clock.instant())
                .setParameter(2, MOST)
                .getResultList();
    }

    private void lapse(UUID booking) {
        moves.takeTurnFor(booking);
        var closed = database.createNativeQuery(
                        "update booking_approval set decided_at = ?2, outcome = 'lapsed' where booking_id = ?1 and decided_at is null")
                .setParameter(1, booking)
                .setParameter(2, clock.instant())
                .executeUpdate();
        var why = "It was not decided before booking closed";
        if (closed == 0 || !moves.move(booking, List.of("requested"), "lapsed", new Step("lapsed", null, why))) return;
        notices.decided(booking, "Your place at “%s” has lapsed", why + ".");
    }
}
