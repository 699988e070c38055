package org.evident.bookings;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.bookings.BookingView.NeedsOfBooking;
import org.evident.shared.database.Sweep;
import org.evident.shared.events.BookingsChanged;
import org.evident.shared.events.EventChanged;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;

/** What those who come need and eat. It goes with the booking, and a fortnight after the event. */
@Personal(
        table = "booking_needs",
        person = "t.booking_id in (select b.id from booking b where b.person_id = :person)",
        recordClass = RecordClass.PROFILE,
        title = "What you need at learning events",
        purpose = "So that who runs the event can make it possible for you to take part. Deleted 14 days after it.",
        basis = Personal.Basis.CONSENT,
        columns = {"access", "diet"},
        others = {"booking_id", "updated_at"},
        onErasure = Personal.OnErasure.DELETE,
        restricted = true)
@ApplicationScoped
class Needs {

    private static final Duration KEPT = Duration.ofDays(14);
    private static final Set<String> OVER = Set.of("cancelled", "declined", "lapsed", "replaced");

    private final EntityManager database;
    private final Clock clock;

    Needs(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    NeedsOfBooking of(UUID booking) {
        List<Tuple> rows = database.createNativeQuery(
                        "select access, diet from booking_needs where booking_id = ?1", Tuple.class)
                .setParameter(1, booking)
                .getResultList();
        return rows.stream()
                .map(row -> new NeedsOfBooking(row.get(0, String.class), row.get(1, String.class)))
                .findFirst()
                .orElse(null);
    }

    void write(UUID booking, String access, String diet, Instant now) {
        if (access == null && diet == null) {
            forget(booking);
            return;
        }
        database.createNativeQuery(
                        """
                        insert into booking_needs (booking_id, access, diet, updated_at) values (?1, cast(?2 as text), cast(?3 as text), ?4)
                        on conflict (booking_id) do update set access = excluded.access, diet = excluded.diet, updated_at = ?4""")
                .setParameter(1, booking)
                .setParameter(2, access)
                .setParameter(3, diet)
                .setParameter(4, now)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<NeedsView> atEvent(UUID event, PageRequest list) {
        List<Tuple> rows = database.createNativeQuery(
                        "select b.person_id, p.display_name, n.access, n.diet" + AT_EVENT
                                + " order by p.display_name, b.id",
                        Tuple.class)
                .setParameter(1, event)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
        return rows.stream()
                .map(r -> new NeedsView(
                        r.get(0, UUID.class), r.get(1, String.class), r.get(2, String.class), r.get(3, String.class)))
                .toList();
    }

    private static final String AT_EVENT =
            """
             from booking b join booking_needs n on n.booking_id = b.id join person p on p.id = b.person_id
            where b.event_id = ?1 and b.state in ('requested', 'confirmed', 'walked-in')""";

    long countAtEvent(UUID event) {
        return (Long) database.createNativeQuery("select count(*)" + AT_EVENT, Long.class)
                .setParameter(1, event)
                .getSingleResult();
    }

    void given(@Observes BookingsChanged changed) {
        if (OVER.contains(changed.state())) changed.ids().forEach(this::forget);
    }

    void called(@Observes EventChanged changed) {
        if (!changed.what().equals("cancelled")) return;
        database.createNativeQuery(
                        "delete from booking_needs where booking_id in (select b.id from booking b where b.event_id = ?1)")
                .setParameter(1, changed.eventId())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "6m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(Sweep.MOST, this::forgetOld);
    }

    int forgetOld() {
        return database.createNativeQuery(
                        """
                        delete from booking_needs where booking_id in (
                          select n.booking_id from booking_needs n join booking b on b.id = n.booking_id
                            join learning_event e on e.id = b.event_id where e.ends_at < ?1 limit ?2)""")
                .setParameter(1, clock.instant().minus(KEPT))
                .setParameter(2, Sweep.MOST)
                .executeUpdate();
    }

    private void forget(UUID booking) {
        database.createNativeQuery("delete from booking_needs where booking_id = ?1")
                .setParameter(1, booking)
                .executeUpdate();
    }
}
