package org.evident.waitinglists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.BookingMoves.Step;
import org.evident.shared.learning.HeldBookings;
import org.evident.shared.learning.OfferLinks;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Offers are answered, by the person or by whoever holds the link that was sent to them. */
@ApplicationScoped
@Transactional
class OfferService {

    private final EntityManager database;
    private final HeldBookings held;
    private final OfferLinks links;
    private final BookingMoves moves;
    private final Present present;
    private final Clock clock;

    OfferService(
            EntityManager database,
            HeldBookings held,
            OfferLinks links,
            BookingMoves moves,
            Present present,
            Clock clock) {
        this.database = database;
        this.held = held;
        this.links = links;
        this.moves = moves;
        this.present = present;
        this.clock = clock;
    }

    void answer(UUID booking, String answer) {
        if (!held.require(booking).isTheirs())
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Whoever was offered the place answers");
        decide(booking, answer, present.id());
    }

    OfferView byLink(String token) {
        return view(find(token));
    }

    /** The link is in a mail of the person's own, and so it is them who answer. */
    OfferView answerByLink(String token, String answer) {
        var booking = find(token);
        decide(booking, answer, null);
        return view(booking);
    }

    private void decide(UUID id, String answer, UUID by) {
        moves.takeTurnFor(id);
        var offer = read(id);
        var accepts = answer.equals("accept");
        if (state(offer).equals(accepts ? "accepted" : "declined")) return;
        if (!state(offer).equals("open")) throw conflict("This offer has ended");
        var to = !accepts
                ? "declined"
                : offer.get("approval", String.class).equals("pending") ? "requested" : "confirmed";
        var who = by == null ? offer.get("person_id", UUID.class) : by;
        moves.move(id, List.of("offered"), to, new Step(accepts ? "accepted" : "declined", who, null));
    }

    private UUID find(String token) {
        return links.find(token).orElseThrow(() -> ProblemException.notFound("offer"));
    }

    private Tuple read(UUID booking) {
        return (Tuple) database.createNativeQuery(
                        """
                        select e.id, e.title, e.starts_at, e.ends_at, e.mode, e.venue, b.state, b.offered_until, b.approval, b.person_id,
                               e.status from booking b join learning_event e on e.id = b.event_id where b.id = ?1""",
                        Tuple.class)
                .setParameter(1, booking)
                .getSingleResult();
    }

    private OfferView view(UUID booking) {
        var row = read(booking);
        return new OfferView(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, Instant.class),
                row.get(3, Instant.class),
                row.get(4, String.class),
                row.get(5, String.class),
                state(row),
                state(row).equals("open") ? row.get(7, Instant.class) : null);
    }

    private String state(Tuple row) {
        return switch (row.get("state", String.class)) {
            case "offered" -> isStanding(row) ? "open" : "ended";
            case "confirmed", "requested" -> "accepted";
            case "declined" -> "declined";
            default -> "ended";
        };
    }

    private boolean isStanding(Tuple row) {
        return row.get("offered_until", Instant.class).isAfter(clock.instant());
    }

    private static ProblemException conflict(String why) {
        return new ProblemException(ProblemType.CONFLICT, why);
    }
}
