package org.evident.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.bookings.OutlookView.ApproverView;
import org.evident.bookings.OutlookView.Clash;
import org.evident.shared.learning.Approvers;
import org.evident.shared.people.Present;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** What somebody has to know before they book. */
@ApplicationScoped
@Transactional
class OutlookService {

    private final EntityManager database;
    private final BookableEvents events;
    private final Candidates candidates;
    private final BookingReader reader;
    private final Approvers approvers;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    OutlookService(
            EntityManager database,
            BookableEvents events,
            Candidates candidates,
            BookingReader reader,
            Approvers approvers,
            Present present,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.events = events;
        this.candidates = candidates;
        this.reader = reader;
        this.approvers = approvers;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    OutlookView of(UUID eventId) {
        var event = events.require(eventId);
        var who = candidates.of(eventId, List.of(present.id())).getFirst();
        var whyNot = whyNot(event, who);
        var booking = who.booking() == null
                ? null
                : reader.find(who.booking()).map(SeenBooking::view).orElse(null);
        return new OutlookView(
                event.view(),
                whyNot == null,
                whyNot,
                booking,
                who.placesLeft(),
                who.places(),
                who.waiting(),
                whyNot == null && !who.isFree(),
                who.needsApproval(),
                whyNot == null && who.needsApproval() ? approvers(who) : List.of(),
                event.startsAt() == null ? List.of() : clashes(event),
                event.terms().words(),
                event.startsAt() == null ? null : event.terms().cancelUntil(event.startsAt()),
                event.asksOffers(),
                event.runs() || mayBookOthers());
    }

    private String whyNot(BookableEvent event, Candidate who) {
        var closed = event.whyClosed(clock.instant());
        if (closed.isPresent()) return closed.get();
        var why = who.whyNot();
        if (why != null) return why.getMessage();
        return who.isFree() || event.waitingList() ? null : "All places are taken, and there is no waiting list";
    }

    private List<ApproverView> approvers(Candidate who) {
        return approvers.of(who.id(), who.organisationId(), who.serviceAreaId(), who.teamId()).stream()
                .map(each -> new ApproverView(each.id(), each.name()))
                .toList();
    }

    private boolean mayBookOthers() {
        return !caller.organisationsWhere(Right.MANAGE_EVENTS).isEmpty()
                || !caller.organisationsWhere(Right.APPROVE_BOOKINGS).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Clash> clashes(BookableEvent event) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select e.id, e.title, e.starts_at, e.ends_at from booking b join learning_event e on e.id = b.event_id
                         where b.person_id = ?1 and b.state in ('requested', 'confirmed', 'offered') and e.id <> ?2
                           and e.status = 'published' and e.starts_at < ?4 and e.ends_at > ?3 order by e.starts_at, e.id limit 5""",
                        Tuple.class)
                .setParameter(1, caller.id())
                .setParameter(2, event.id())
                .setParameter(3, event.startsAt())
                .setParameter(4, event.endsAt())
                .getResultList();
        return rows.stream()
                .map(r -> new Clash(
                        r.get(0, UUID.class), r.get(1, String.class), r.get(2, Instant.class), r.get(3, Instant.class)))
                .toList();
    }
}
