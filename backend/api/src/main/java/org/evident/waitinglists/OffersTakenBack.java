package org.evident.waitinglists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.evident.shared.events.EventChanged;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.BookingMoves.Step;

/**
 * While an event is postponed there is nothing to answer: whoever was offered a place stands where they stood in line, and is
 * offered it anew when there is a date.
 */
@ApplicationScoped
class OffersTakenBack {

    private final EntityManager database;
    private final BookingMoves moves;

    OffersTakenBack(EntityManager database, BookingMoves moves) {
        this.database = database;
        this.moves = moves;
    }

    void changed(@Observes EventChanged changed) {
        if (!changed.what().equals("postponed")) return;
        moves.takeTurnsAt(changed.eventId());
        var step = new Step("waiting", null, "The event was postponed");
        for (var booking : offered(changed.eventId())) moves.move(booking, List.of("offered"), "waiting", step);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> offered(UUID event) {
        return database.createNativeQuery(
                        "select id from booking where event_id = ?1 and state = 'offered' order by number", UUID.class)
                .setParameter(1, event)
                .getResultList();
    }
}
