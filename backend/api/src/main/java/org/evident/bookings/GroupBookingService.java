package org.evident.bookings;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.bookings.Places.Taken;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** A supervisor books for a team, or who plans an event for many. */
@ApplicationScoped
@Transactional
class GroupBookingService {

    private static final BookingInput NOTHING_SAID = new BookingInput(null, null, null, null, null, null);

    private final BookableEvents events;
    private final Candidates candidates;
    private final Places places;
    private final BookingMoves moves;
    private final Present present;
    private final Idempotency idempotency;
    private final Clock clock;

    GroupBookingService(
            BookableEvents events,
            Candidates candidates,
            Places places,
            BookingMoves moves,
            Present present,
            Idempotency idempotency,
            Clock clock) {
        this.events = events;
        this.candidates = candidates;
        this.places = places;
        this.moves = moves;
        this.present = present;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** One transaction: each gets a place or stands in line in the order given, and nobody comes between them. */
    GroupBookingView book(UUID eventId, GroupBookingInput input, String key) {
        var event = events.require(eventId);
        var me = present.id();
        return idempotency.once(key, "bookGroup " + eventId, input, GroupBookingView.class, () -> {
            event.requireOpen(clock.instant());
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
}
