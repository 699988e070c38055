package org.evident.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.learning.BookingTerms;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Learning events that are open to the caller. */
@ApplicationScoped
class BookableEvents {

    private static final String ONE =
            """
            select e.id, e.status, e.starts_at, e.ends_at, e.opens_at, e.closes_at, e.waiting_list, e.asks_offers, """
                    + "coalesce(" + EventAccess.RUN_BY_CALLER + ", false), " + BookingTerms.COLUMN
                    + ", e.title, e.kind, e.mode, e.venue"
                    + """
             from learning_event e join booking_terms terms on terms.organisation_id = e.organisation_id
            where e.id = :event and""";

    private final EntityManager database;
    private final EventAccess access;

    BookableEvents(EntityManager database, EventAccess access) {
        this.database = database;
        this.access = access;
    }

    @SuppressWarnings("unchecked")
    BookableEvent require(UUID id) {
        List<Tuple> found = access.bindSeen(database.createNativeQuery(ONE + EventAccess.SEEN_BY_CALLER, Tuple.class)
                        .setParameter("event", id))
                .getResultList();
        return found.stream()
                .map(BookableEvents::event)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("learning event"));
    }

    /** 404 for what the caller does not see, 403 for what somebody else runs. */
    BookableEvent requireRun(UUID id) {
        var event = require(id);
        if (event.runs()) return event;
        throw new ProblemException(ProblemType.NOT_ALLOWED, "Who plans the event sees who comes");
    }

    private static BookableEvent event(Tuple r) {
        return new BookableEvent(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, Instant.class),
                r.get(3, Instant.class),
                r.get(4, Instant.class),
                r.get(5, Instant.class),
                r.get(6, Boolean.class),
                r.get(7, Boolean.class),
                r.get(8, Boolean.class),
                BookingTerms.of(r, 9),
                r.get(10, String.class),
                r.get(11, String.class),
                r.get(12, String.class),
                r.get(13, String.class));
    }
}
