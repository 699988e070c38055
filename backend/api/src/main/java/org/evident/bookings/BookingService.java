package org.evident.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.bookings.Places.Taken;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.learning.Approvers;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** People book for themselves, or for others. */
@ApplicationScoped
@Transactional
class BookingService {

    private static final BookingInput NOTHING_SAID = new BookingInput(null, null, null, null, null, null);

    private final BookableEvents events;
    private final Candidates candidates;
    private final Places places;
    private final BookingMoves moves;
    private final Approvers approvers;
    private final Present present;
    private final Idempotency idempotency;
    private final Clock clock;

    BookingService(
            BookableEvents events,
            Candidates candidates,
            Places places,
            BookingMoves moves,
            Approvers approvers,
            Present present,
            Idempotency idempotency,
            Clock clock) {
        this.events = events;
        this.candidates = candidates;
        this.places = places;
        this.moves = moves;
        this.approvers = approvers;
        this.present = present;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What was made is read after the commit, when others need not wait for it. */
    Taken book(UUID eventId, BookingInput input, String key) {
        var event = events.require(eventId);
        var me = present.id();
        return idempotency.once(key, "bookEvent " + eventId, input, Taken.class, () -> {
            requireOpen(event);
            var who = candidate(event, input.personId() == null ? me : input.personId());
            if (who.needsApproval()) requireApprover(who, input.managerId());
            if (!who.isFree() && !event.waitingList()) throw full();
            var taken = places.take(event, who, me, input, clock.instant()).orElseThrow(() -> whyNone(event, who));
            moves.tell(taken.id(), eventId, who.id(), taken.state());
            return taken;
        });
    }

    /** One transaction: each gets a place or stands in line in the order given, and nobody comes between them. */
    GroupBookingView bookGroup(UUID eventId, GroupBookingInput input, String key) {
        var event = events.require(eventId);
        var me = present.id();
        return idempotency.once(key, "bookGroup " + eventId, input, GroupBookingView.class, () -> {
            requireOpen(event);
            moves.takeTurnsAt(eventId);
            var wanted = new LinkedHashSet<>(input.personIds());
            var found = candidates.of(eventId, wanted).stream().collect(Collectors.toMap(Candidate::id, who -> who));
            var people = wanted.stream()
                    .map(id -> bookOne(event, id, found.get(id), me))
                    .toList();
            if (input.onlyIfAll()) requireAll(people);
            return new GroupBookingView(people);
        });
    }

    private GroupBookingView.Each bookOne(BookableEvent event, UUID id, Candidate who, UUID me) {
        if (who == null || !who.isMine()) return refused(id, null, "You may not book for them");
        var why = who.whyNot();
        if (why != null) return refused(id, who.name(), why.getMessage());
        return places.take(event, who, me, NOTHING_SAID, clock.instant())
                .map(taken -> {
                    moves.tell(taken.id(), event.id(), id, taken.state());
                    return new GroupBookingView.Each(id, who.name(), taken.state(), taken.id(), null);
                })
                .orElseGet(() -> refused(id, who.name(), "All places are taken"));
    }

    private static GroupBookingView.Each refused(UUID id, String name, String why) {
        return new GroupBookingView.Each(id, name, "refused", null, why);
    }

    private static void requireAll(List<GroupBookingView.Each> people) {
        var placed = people.stream()
                .filter(each -> List.of("confirmed", "requested").contains(each.state()))
                .count();
        if (placed == people.size()) return;
        throw new ProblemException(
                ProblemType.CONFLICT,
                "Only %d of %d would get a place, so nobody was booked".formatted(placed, people.size()));
    }

    private Candidate candidate(BookableEvent event, UUID person) {
        var who = candidates.of(event.id(), List.of(person)).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/personId", "Choose somebody of your organisation"));
        var why = who.whyNot();
        if (why != null) throw why;
        return who;
    }

    private void requireOpen(BookableEvent event) {
        event.whyClosed(clock.instant()).ifPresent(why -> {
            throw new ProblemException(ProblemType.CONFLICT, why);
        });
    }

    private void requireApprover(Candidate who, UUID manager) {
        if (manager == null) return;
        var may = approvers.of(who.id(), who.organisationId(), who.serviceAreaId(), who.teamId());
        if (may.stream().noneMatch(each -> each.id().equals(manager)))
            throw ProblemException.invalid("/managerId", "Choose who approves it from the list");
    }

    /** Somebody took the last place, or they were booked twice at once. */
    private ProblemException whyNone(BookableEvent event, Candidate who) {
        var why = candidates.of(event.id(), List.of(who.id())).getFirst().whyNot();
        return why == null ? full() : why;
    }

    private static ProblemException full() {
        return new ProblemException(ProblemType.CONFLICT, "All places are taken, and there is no waiting list");
    }
}
