package org.evident.bookingchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.events.EventChanged;
import org.evident.shared.events.PersonErased;
import org.evident.shared.events.PersonLeft;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.BookingMoves.Step;

/**
 * What becomes of bookings when their event is cancelled, or their person leaves: they end, and nobody is charged. Of a
 * cancelled event no single booking is told: whoever listens hears of the event.
 */
@ApplicationScoped
class BookingEnds {

    private final EntityManager database;
    private final BookingMoves moves;
    private final Clock clock;

    BookingEnds(EntityManager database, BookingMoves moves, Clock clock) {
        this.database = database;
        this.moves = moves;
        this.clock = clock;
    }

    void changed(@Observes EventChanged changed) {
        if (!changed.what().equals("cancelled")) return;
        moves.takeTurnsAt(changed.eventId());
        database.createNativeQuery(
                        """
                        with ended as (
                          update booking set state = 'cancelled', changed_at = ?2, version = version + 1, offered_until = null,
                                 cancel_reason = 'The event was cancelled'
                           where event_id = ?1 and state in ('requested', 'confirmed', 'offered', 'waiting', 'walked-in') returning id),
                        steps as (
                          insert into booking_step (booking_id, what, at) select id, 'event-cancelled', ?2 from ended)
                        select count(*) from ended""",
                        Long.class)
                .setParameter(1, changed.eventId())
                .setParameter(2, clock.instant())
                .getSingleResult();
    }

    void left(@Observes PersonLeft left) {
        giveBack(left.personId(), left.organisationId(), "They left the organisation");
    }

    void erased(@Observes PersonErased erased) {
        giveBack(erased.person(), null, null);
    }

    @SuppressWarnings("unchecked")
    private void giveBack(UUID person, UUID organisation, String why) {
        List<UUID> open = database.createNativeQuery(
                        """
                        select b.id from booking b join learning_event e on e.id = b.event_id
                         where b.person_id = ?1 and (cast(?2 as uuid) is null or b.organisation_id = ?2) and b.state in ('requested', 'confirmed', 'offered', 'waiting')
                           and (e.starts_at is null or e.status = 'postponed' or e.starts_at > ?3) order by b.pool_id, b.id""",
                        UUID.class)
                .setParameter(1, person)
                .setParameter(2, organisation)
                .setParameter(3, clock.instant())
                .getResultList();
        for (var booking : open) {
            moves.takeTurnFor(booking);
            var from = List.of("requested", "confirmed", "offered", "waiting");
            moves.move(booking, from, "cancelled", new Step("cancelled", null, why));
        }
    }
}
