package org.evident.bookings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.evident.bookings.Places.Taken;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.idempotency.Idempotency.Claim;
import org.evident.shared.learning.Approvers;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** People book for themselves, or for others. */
@ApplicationScoped
class BookingService {

    private final BookableEvents events;
    private final Candidates candidates;
    private final Seating seating;
    private final Approvers approvers;
    private final Present present;
    private final Idempotency idempotency;
    private final Clock clock;

    BookingService(
            BookableEvents events,
            Candidates candidates,
            Seating seating,
            Approvers approvers,
            Present present,
            Idempotency idempotency,
            Clock clock) {
        this.events = events;
        this.candidates = candidates;
        this.seating = seating;
        this.approvers = approvers;
        this.present = present;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * In three steps, so that no connection waits for others' turns: what has to be known is read, the place is taken
     * together with others, and where there was none it is said why.
     */
    Taken book(UUID eventId, BookingInput input, String key) {
        var claim = idempotency.claim(key, "bookEvent " + eventId, input);
        var asked = QuarkusTransaction.requiringNew().call(() -> ask(eventId, input, claim));
        if (asked.before() != null) return asked.before();
        return seating.take(asked.seat())
                .orElseGet(() -> QuarkusTransaction.requiringNew().call(() -> idempotency
                        .answer(claim, Taken.class)
                        .orElseThrow(() -> whyNone(eventId, asked.seat().wish().person()))));
    }

    /** @param before what the same request was answered earlier; else the seat is asked for */
    private record Asked(Taken before, Seat seat) {}

    private Asked ask(UUID eventId, BookingInput input, Claim claim) {
        var event = events.require(eventId);
        var before = idempotency.answer(claim, Taken.class);
        if (before.isPresent()) return new Asked(before.get(), null);
        event.requireOpen(clock.instant());
        var me = present.id();
        var who = candidate(event, input.personId() == null ? me : input.personId());
        if (who.needsApproval()) requireApprover(who, input.managerId());
        if (!who.isFree() && !event.waitingList()) throw full();
        return new Asked(null, new Seat(eventId, who.pool(), event.waitingList(), Wish.of(who, me, input, claim)));
    }

    private Candidate candidate(BookableEvent event, UUID person) {
        var who = candidates.of(event.id(), List.of(person)).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/personId", "Choose somebody of your organisation"));
        var why = who.whyNot();
        if (why != null) throw why;
        return who;
    }

    private void requireApprover(Candidate who, UUID manager) {
        if (manager == null) return;
        var may = approvers.of(who.id(), who.organisationId(), who.serviceAreaId(), who.teamId());
        if (may.stream().noneMatch(each -> each.id().equals(manager)))
            throw ProblemException.invalid("/managerId", "Choose who approves it from the list");
    }

    /** It was called off, somebody took the last place, or they were booked twice at once. */
    private ProblemException whyNone(UUID eventId, UUID person) {
        events.require(eventId).requireOpen(clock.instant());
        return candidates.of(eventId, List.of(person)).stream()
                .map(Candidate::whyNot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(BookingService::full);
    }

    private static ProblemException full() {
        return new ProblemException(ProblemType.CONFLICT, "All places are taken, and there is no waiting list");
    }
}
