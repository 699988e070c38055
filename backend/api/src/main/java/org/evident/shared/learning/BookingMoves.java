package org.evident.shared.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.events.BookingsChanged;
import org.evident.shared.events.BookingsChanged.Booking;

/**
 * Brings a booking from one state into another, whichever feature has a reason to: with its step in the history, and told
 * to whoever listens. Whoever does so takes a turn at the pool first, before any row of a booking is locked, so that no two
 * wait for each other.
 */
@ApplicationScoped
public class BookingMoves {

    /** In which states somebody has a place, or a place in line. */
    public static final String ACTIVE = " ('requested', 'confirmed', 'offered', 'waiting', 'walked-in') ";

    private final EntityManager database;
    private final Event<BookingsChanged> changed;
    private final Clock clock;

    BookingMoves(EntityManager database, Event<BookingsChanged> changed, Clock clock) {
        this.database = database;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @param what   as in the history: accepted, cancelled, lapsed, ...
     * @param by     who does it, or null for the clock
     * @param reason up to 500 characters, or null
     */
    public record Step(String what, UUID by, String reason) {}

    /** Until the transaction ends, nobody else takes, frees or offers a place of the pool that the booking is in. */
    public void takeTurnFor(UUID booking) {
        database.createNativeQuery(
                        """
                        select cast(id as text) from event_pool where id = (select pool_id from booking where id = ?1)
                           for no key update""")
                .setParameter(1, booking)
                .getResultList();
    }

    /** The same for a pool. */
    public void takeTurnAt(UUID pool) {
        database.createNativeQuery("select cast(id as text) from event_pool where id = ?1 for no key update")
                .setParameter(1, pool)
                .getResultList();
    }

    /** The same for every pool of an event, in the order in which all do it. */
    public void takeTurnsAt(UUID event) {
        database.createNativeQuery(
                        "select cast(id as text) from event_pool where event_id = ?1 order by id for no key update")
                .setParameter(1, event)
                .getResultList();
    }

    /**
     * @param from the states it may come from
     * @return whether it did
     */
    @SuppressWarnings("unchecked")
    public boolean move(UUID booking, List<String> from, String to, Step step) {
        List<Tuple> moved = database.createNativeQuery(
                        """
                        with moved as (
                          update booking set state = ?3, changed_at = ?7, version = version + 1, offered_until = null
                           where id = ?1 and state = any(?2) returning id, event_id, person_id),
                        step as (
                          insert into booking_step (booking_id, what, by_id, reason, at)
                          select id, ?4, cast(?5 as uuid), ?6, ?7 from moved)
                        select id, event_id, person_id from moved""",
                        Tuple.class)
                .setParameter(1, booking)
                .setParameter(2, from.toArray(String[]::new))
                .setParameter(3, to)
                .setParameter(4, step.what())
                .setParameter(5, step.by())
                .setParameter(6, step.reason())
                .setParameter(7, clock.instant())
                .getResultList();
        moved.forEach(row -> tell(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, UUID.class), to));
        return !moved.isEmpty();
    }

    /** Something was done that leaves the state as it is. */
    public void note(UUID booking, Step step) {
        database.createNativeQuery(
                        """
                        insert into booking_step (booking_id, what, by_id, reason, at)
                        values (?1, ?2, cast(?3 as uuid), ?4, ?5)""")
                .setParameter(1, booking)
                .setParameter(2, step.what())
                .setParameter(3, step.by())
                .setParameter(4, step.reason())
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    /** For what was made or moved in a statement of its own. */
    public void tell(UUID booking, UUID event, UUID person, String state) {
        tell(event, state, List.of(new Booking(booking, person)));
    }

    /** The same for many, which those who listen need not take one by one. */
    public void tell(UUID event, String state, List<Booking> bookings) {
        changed.fire(new BookingsChanged(event, state, bookings));
    }
}
