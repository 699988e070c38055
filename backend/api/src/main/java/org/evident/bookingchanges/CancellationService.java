package org.evident.bookingchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.BookingMoves.Step;
import org.evident.shared.learning.HeldBookings;
import org.evident.shared.learning.HeldBookings.Held;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** A place is given back, or a place in line; late, with what the terms say, which may be waived. */
@ApplicationScoped
@Transactional
class CancellationService {

    private final EntityManager database;
    private final HeldBookings held;
    private final BookingMoves moves;
    private final Present present;
    private final Audit audit;
    private final Clock clock;

    CancellationService(
            EntityManager database, HeldBookings held, BookingMoves moves, Present present, Audit audit, Clock clock) {
        this.database = database;
        this.held = held;
        this.moves = moves;
        this.present = present;
        this.audit = audit;
        this.clock = clock;
    }

    void cancel(UUID id, CancelInput input) {
        var booking = held.requireInTurn(id);
        if (booking.isAny("cancelled")) return;
        requirePossible(booking);
        var late = isLate(booking);
        var reason = input.tidy();
        if (late && reason == null) throw ProblemException.invalid("/reason", "Enter why it is cancelled so late");
        note(id, reason, late, charge(booking, late));
        moves.move(id, List.of(booking.state()), "cancelled", new Step("cancelled", present.id(), reason));
        if (!booking.personId().equals(present.id())) record("booking.cancel", booking, Map.of("late", late));
    }

    void waive(UUID id, WaiveInput input) {
        var booking = held.requireInTurn(id);
        if (!booking.isRun())
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Who runs the event may waive a charge");
        if (booking.chargePence() == null) throw conflict("No charge was recorded");
        if (booking.waivedReason() != null) return;
        var reason = input.reason().strip();
        database.createNativeQuery("update booking set waived_reason = ?2, version = version + 1 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, reason)
                .executeUpdate();
        moves.note(id, new Step("waived", present.id(), reason));
        record("booking.waive", booking, Map.of("pence", booking.chargePence()));
    }

    private void requirePossible(Held booking) {
        if (!booking.isAny("requested", "confirmed", "waiting", "offered"))
            throw conflict("There is nothing left to cancel");
        if (booking.hasBegun(clock.instant())) throw conflict("This event has begun. Tell who runs it");
    }

    private boolean isLate(Held booking) {
        return booking.isAny("requested", "confirmed")
                && booking.startsAt() != null
                && booking.eventStatus().equals("published")
                && booking.terms().isLate(booking.startsAt(), clock.instant());
    }

    /** Whoever runs the event and takes somebody off charges them nothing. */
    private static Integer charge(Held booking, boolean late) {
        var pence = booking.terms().chargePence();
        return late && !booking.isRun() && pence > 0 ? pence : null;
    }

    private void note(UUID id, String reason, boolean late, Integer charge) {
        database.createNativeQuery(
                        "update booking set cancel_reason = cast(?2 as text), late = ?3, charge_pence = cast(?4 as int) where id = ?1")
                .setParameter(1, id)
                .setParameter(2, reason)
                .setParameter(3, late)
                .setParameter(4, charge)
                .executeUpdate();
    }

    private void record(String what, Held booking, Map<String, ?> detail) {
        audit.record(
                present.id().toString(),
                new Act(what, booking.plannerId(), "booking", booking.id())
                        .about(booking.personId())
                        .with(detail));
    }

    private static ProblemException conflict(String why) {
        return new ProblemException(ProblemType.CONFLICT, why);
    }
}
