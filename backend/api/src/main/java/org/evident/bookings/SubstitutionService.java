package org.evident.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.bookings.Places.Taken;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.BookingMoves.Step;
import org.evident.shared.learning.HeldBookings;
import org.evident.shared.learning.HeldBookings.Held;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** A colleague comes instead: the place is kept, the line does not move, and the history shows both. */
@ApplicationScoped
@Transactional
class SubstitutionService {

    private final EntityManager database;
    private final HeldBookings held;
    private final Candidates candidates;
    private final BookingMoves moves;
    private final Present present;
    private final Idempotency idempotency;
    private final Clock clock;

    SubstitutionService(
            EntityManager database,
            HeldBookings held,
            Candidates candidates,
            BookingMoves moves,
            Present present,
            Idempotency idempotency,
            Clock clock) {
        this.database = database;
        this.held = held;
        this.candidates = candidates;
        this.moves = moves;
        this.present = present;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Taken substitute(UUID id, SubstituteInput input, String key) {
        held.require(id);
        var me = present.id();
        return idempotency.once(key, "substitute " + id, input, Taken.class, () -> {
            var booking = held.requireInTurn(id);
            requirePossible(booking);
            var who = colleague(booking, input.personId());
            var reason = BookingInput.tidy(input.reason());
            moves.move(id, List.of(booking.state()), "replaced", new Step("replaced", me, reason));
            return put(booking, who, me, reason);
        });
    }

    private void requirePossible(Held booking) {
        if (booking.hasBegun(clock.instant())) throw conflict("This event has begun");
        if (!booking.isAny("requested", "confirmed")) throw conflict("There is no place that somebody else could take");
        if (!booking.terms().substitutes() && !booking.isRun()) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Nobody can come instead. Cancel, or ask who runs the event");
        }
    }

    /** Of the organisation whose place it is, so that places kept for it stay with it. */
    private Candidate colleague(Held booking, UUID person) {
        var who = candidates.of(booking.eventId(), List.of(person)).stream()
                .filter(each -> booking.organisationId().equals(each.organisationId()))
                .findFirst()
                .orElseThrow(
                        () -> ProblemException.invalid("/personId", "Choose a colleague of the same organisation"));
        var why = who.meant().whyNot();
        if (why != null) throw why;
        return who;
    }

    /** What was approved is approved for whoever comes; what was asked for is asked for anew. */
    @SuppressWarnings("unchecked")
    private Taken put(Held old, Candidate who, UUID me, String reason) {
        List<Tuple> made = database.createNativeQuery(
                        """
                        with made as (
                          insert into booking (id, event_id, pool_id, number, person_id, organisation_id, service_area_id, team_id, state,
                              approval, booked_by, booked_at, changed_at, replaces_id)
                          select uuidv7(), b.event_id, b.pool_id, b.number, ?2, b.organisation_id, cast(?3 as uuid), cast(?4 as uuid), ?5,
                                 b.approval, ?6, ?8, ?8, b.id from booking b where b.id = ?1
                          on conflict (event_id, person_id) where state in ('requested', 'confirmed', 'offered', 'waiting', 'walked-in')
                          do nothing returning id, state),
                        step as (
                          insert into booking_step (booking_id, what, by_id, reason, at) select id, 'replaces', ?6, ?7, ?8 from made)
                        select id, state from made""",
                        Tuple.class)
                .setParameter(1, old.id())
                .setParameter(2, who.id())
                .setParameter(3, who.serviceAreaId())
                .setParameter(4, who.teamId())
                .setParameter(5, old.state())
                .setParameter(6, me)
                .setParameter(7, reason)
                .setParameter(8, clock.instant())
                .getResultList();
        if (made.isEmpty()) throw conflict("They have booked this already");
        var taken =
                new Taken(made.getFirst().get(0, UUID.class), made.getFirst().get(1, String.class));
        moves.tell(taken.id(), old.eventId(), who.id(), taken.state());
        return taken;
    }

    private static ProblemException conflict(String why) {
        return new ProblemException(ProblemType.CONFLICT, why);
    }
}
