package org.evident.waitinglists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.events.BookingsChanged;
import org.evident.shared.events.BookingsChanged.Booking;
import org.evident.shared.events.EventChanged;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;

/**
 * Those who wait for a place. A free one is offered to the first in line and kept for them for a time, never given: they may
 * have other plans by now. Near the event the time is half of what is left until it begins; once people sign in, half an hour
 * before, whoever is there has the place.
 */
@Personal(
        table = "booking_offer",
        person = "t.booking_id in (select b.id from booking b where b.person_id = :person)",
        recordClass = RecordClass.MESSAGES,
        title = "Links in mails that offered you a place",
        purpose = "So that you can answer without signing in.",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"booking_id", "made_at"},
        others = {"hash"},
        onErasure = Personal.OnErasure.DELETE)
@ApplicationScoped
class Line {

    private static final Set<String> FREED = Set.of("cancelled", "declined", "lapsed");

    private final EntityManager database;
    private final BookingMoves moves;
    private final Clock clock;

    Line(EntityManager database, BookingMoves moves, Clock clock) {
        this.database = database;
        this.moves = moves;
        this.clock = clock;
    }

    void freed(@Observes BookingsChanged changed) {
        if (!FREED.contains(changed.state())) return;
        for (var booking : changed.ids()) {
            moves.takeTurnFor(booking);
            offer("(select pool_id from booking where id = ?1)", booking);
        }
    }

    /** There may be more places than before, or a date at last. */
    void changed(@Observes EventChanged changed) {
        if (changed.what().equals("cancelled") || changed.what().equals("postponed")) return;
        moves.takeTurnsAt(changed.eventId());
        offer("any(array(select id from event_pool where event_id = ?1 and waiting > 0))", changed.eventId());
    }

    /** Whoever calls has taken a turn at the pool in a statement before, so that this one sees all that others did. */
    void offerIn(UUID pool) {
        offer("?1", pool);
    }

    @SuppressWarnings("unchecked")
    private void offer(String pools, UUID of) {
        List<Tuple> offered = database.createNativeQuery(
                        """
                        with next as (
                          select b.id, least(cast(?2 as timestamptz) + make_interval(hours => terms.offer_hours), cast(?2 as timestamptz) + (e.starts_at - cast(?2 as timestamptz)) / 2) as until
                            from event_pool q join learning_event e on e.id = q.event_id
                            join booking_terms terms on terms.organisation_id = e.organisation_id
                            cross join lateral (select w.id from booking w where w.pool_id = q.id and w.state = 'waiting'
                                 order by w.number limit case when q.places is null then 1000 else greatest(q.places - q.taken, 0) end) b
                           where q.id = POOLS and e.status = 'published' and e.starts_at > cast(?2 as timestamptz) + interval '30 minutes'),
                        offered as (
                          update booking b set state = 'offered', offered_until = next.until, changed_at = cast(?2 as timestamptz), version = b.version + 1
                            from next where b.id = next.id and b.state = 'waiting' returning b.id, b.event_id, b.person_id),
                        steps as (
                          insert into booking_step (booking_id, what, at) select id, 'offered', cast(?2 as timestamptz) from offered)
                        select id, event_id, person_id from offered"""
                                .replace("POOLS", pools),
                        Tuple.class)
                .setParameter(1, of)
                .setParameter(2, clock.instant())
                .getResultList();
        if (offered.isEmpty()) return;
        moves.tell(
                offered.getFirst().get(1, UUID.class),
                "offered",
                offered.stream()
                        .map(row -> new Booking(row.get(0, UUID.class), row.get(2, UUID.class)))
                        .toList());
    }
}
