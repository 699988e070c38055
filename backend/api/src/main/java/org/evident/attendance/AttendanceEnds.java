package org.evident.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.events.BookingsChanged;
import org.evident.shared.events.EventAttended;
import org.evident.shared.events.EventChanged;

/**
 * People sign in before an event begins, and may still give their place back, or the event may not take place after all. Then
 * nobody was there: what was said of them counts for nothing, and what they wrote goes.
 */
@ApplicationScoped
class AttendanceEnds {

    private static final Set<String> OVER = Set.of("cancelled", "declined", "lapsed", "replaced");

    private final EntityManager database;
    private final Event<EventAttended> attended;
    private final Clock clock;

    AttendanceEnds(EntityManager database, Event<EventAttended> attended, Clock clock) {
        this.database = database;
        this.attended = attended;
        this.clock = clock;
    }

    void changed(@Observes BookingsChanged changed) {
        if (OVER.contains(changed.state()))
            end("a.booking_id = any(?1)", changed.ids().toArray(UUID[]::new));
    }

    void called(@Observes EventChanged changed) {
        if (changed.what().equals("cancelled")) end("a.event_id = ?1", changed.eventId());
    }

    @SuppressWarnings("unchecked")
    private void end(String which, Object ids) {
        database.createNativeQuery("delete from attendance a where a.how in ('excused', 'absent') and " + which)
                .setParameter(1, ids)
                .executeUpdate();
        List<Tuple> gone = database.createNativeQuery(
                        """
                        update attendance a set how = 'excused', minutes = 0, said_at = ?2 from booking b
                         where b.id = a.booking_id and a.how in ('attended', 'part', 'walked-in') and %s
                        returning b.event_id, b.person_id, b.id"""
                                .formatted(which),
                        Tuple.class)
                .setParameter(1, ids)
                .setParameter(2, clock.instant())
                .getResultList();
        gone.forEach(r -> attended.fire(
                new EventAttended(r.get(0, UUID.class), r.get(1, UUID.class), r.get(2, UUID.class), "excused", 0)));
    }
}
