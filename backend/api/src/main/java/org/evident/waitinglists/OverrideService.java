package org.evident.waitinglists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.BookingMoves.Step;
import org.evident.shared.learning.HeldBookings;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Whoever runs an event gives a place to somebody in line, before others, and says why. */
@ApplicationScoped
@Transactional
class OverrideService {

    private final EntityManager database;
    private final HeldBookings held;
    private final BookingMoves moves;
    private final Present present;
    private final Audit audit;
    private final Clock clock;

    OverrideService(
            EntityManager database, HeldBookings held, BookingMoves moves, Present present, Audit audit, Clock clock) {
        this.database = database;
        this.held = held;
        this.moves = moves;
        this.present = present;
        this.audit = audit;
        this.clock = clock;
    }

    void givePlace(UUID id, GivePlaceInput input) {
        var booking = held.requireInTurn(id);
        if (!booking.isRun()) throw new ProblemException(ProblemType.NOT_ALLOWED, "Who runs the event may give places");
        if (booking.hasBegun(clock.instant())) throw conflict("This event has begun");
        if (!booking.isAny("waiting")) throw conflict("They no longer wait");
        if (!isFree(booking.poolId())
                && !takeBackAnOffer(
                        booking.poolId(), present.id(), input.reason().strip())) {
            throw conflict("There is no free place. Raise the number of places, or wait until somebody cancels");
        }
        var to = booking.approval().equals("pending") ? "requested" : "confirmed";
        var step = new Step("given", present.id(), input.reason().strip());
        moves.move(id, List.of("waiting"), to, step);
        audit.record(
                present.id().toString(),
                new Act("booking.give-place", booking.plannerId(), "booking", id).about(booking.personId()));
    }

    private boolean isFree(UUID pool) {
        return (Boolean)
                database.createNativeQuery("select places is null or taken < places from event_pool where id = ?1")
                        .setParameter(1, pool)
                        .getSingleResult();
    }

    /** The last offer made: its person stands where they stood in line, and is offered the next. */
    @SuppressWarnings("unchecked")
    private boolean takeBackAnOffer(UUID pool, UUID by, String reason) {
        List<UUID> offered = database.createNativeQuery(
                        "select id from booking where pool_id = ?1 and state = 'offered' order by number desc limit 1",
                        UUID.class)
                .setParameter(1, pool)
                .getResultList();
        return !offered.isEmpty()
                && moves.move(offered.getFirst(), List.of("offered"), "waiting", new Step("passed-over", by, reason));
    }

    private static ProblemException conflict(String why) {
        return new ProblemException(ProblemType.CONFLICT, why);
    }
}
