package org.evident.bookings;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evident.bookings.Places.Taken;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.idempotency.Idempotency.Claim;
import org.evident.shared.learning.Approvers;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** People book for themselves, or for others. */
@ApplicationScoped
class BookingService {

    private static final BookingInput NOTHING_SAID = new BookingInput(null, null, null, null, null, null);

    private final BookableEvents events;
    private final Candidates candidates;
    private final Places places;
    private final Seating seating;
    private final BookingMoves moves;
    private final Approvers approvers;
    private final Present present;
    private final Idempotency idempotency;
    private final Clock clock;

    BookingService(
            BookableEvents events,
            Candidates candidates,
            Places places,
            Seating seating,
            BookingMoves moves,
            Approvers approvers,
            Present present,
            Idempotency idempotency,
            Clock clock) {
        this.events = events;
        this.candidates = candidates;
        this.places = places;
        this.seating = seating;
        this.moves = moves;
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
        requireOpen(event);
        var me = present.id();
        var who = candidate(event, input.personId() == null ? me : input.personId());
        if (who.needsApproval()) requireApprover(who, input.managerId());
        if (!who.isFree() && !event.waitingList()) throw full();
        return new Asked(null, new Seat(eventId, who.pool(), event.waitingList(), Wish.of(who, me, input, claim)));
    }

    /** One transaction: each gets a place or stands in line in the order given, and nobody comes between them. */
    @Transactional
    GroupBookingView bookGroup(UUID eventId, GroupBookingInput input, String key) {
        var event = events.require(eventId);
        var me = present.id();
        return idempotency.once(key, "bookGroup " + eventId, input, GroupBookingView.class, () -> {
            requireOpen(event);
            moves.takeTurnsAt(eventId);
            var wanted = new LinkedHashSet<>(input.personIds());
            var found = candidates.of(eventId, wanted).stream().collect(toMap(Candidate::id, identity()));
            var taken = takeAll(event, found.values(), List.copyOf(wanted), me);
            var people = wanted.stream()
                    .map(id -> each(id, found.get(id), taken.get(id)))
                    .toList();
            if (input.onlyIfAll()) requireAll(people);
            return new GroupBookingView(people);
        });
    }

    /** Pool by pool, for those who may be booked. */
    private Map<UUID, Taken> takeAll(BookableEvent event, Collection<Candidate> found, List<UUID> order, UUID me) {
        var taken = new HashMap<UUID, Taken>();
        found.stream()
                .filter(who -> who.whyNot() == null)
                .sorted(comparing((Candidate who) -> order.indexOf(who.id())))
                .collect(groupingBy(Candidate::pool, LinkedHashMap::new, toList()))
                .forEach((pool, people) -> {
                    var wishes = people.stream()
                            .map(who -> Wish.of(who, me, NOTHING_SAID, null))
                            .toList();
                    places.take(event.id(), pool, event.waitingList(), wishes)
                            .forEach((n, one) -> taken.put(people.get(n).id(), one));
                });
        return taken;
    }

    private static GroupBookingView.Each each(UUID id, Candidate who, Taken taken) {
        if (who == null || !who.isMine()) return refused(id, null, "You may not book for them");
        if (taken != null) return new GroupBookingView.Each(id, who.name(), taken.state(), taken.id(), null);
        var why = who.whyNot();
        return refused(id, who.name(), why == null ? "All places are taken" : why.getMessage());
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
    private ProblemException whyNone(UUID event, UUID person) {
        return candidates.of(event, List.of(person)).stream()
                .map(Candidate::whyNot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(BookingService::full);
    }

    private static ProblemException full() {
        return new ProblemException(ProblemType.CONFLICT, "All places are taken, and there is no waiting list");
    }
}
