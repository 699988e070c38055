package org.evident.shared.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.UUID;
import org.evident.shared.security.Caller;
import org.evident.shared.visibility.Visibility;

/**
 * Who may see a learning event and who runs it: the one rule, written for SQL, for whoever reads a row {@code e} of
 * learning_event. Bookings, attendance, calendars and mails ask here and so agree with the list of events.
 */
@ApplicationScoped
public class EventAccess {

    /** Its owner, its co-organisers, and who plans events for its organisation. */
    public static final String RUN_BY_CALLER =
            """
             (coalesce(e.owner_id = cast(:me as uuid), false) or e.organisation_id = any(:runs)
              or exists (select 1 from event_person x where x.event_id = e.id and x.person_id = cast(:me as uuid) and x.part = 'co-organiser')) """;

    /** Published, or was, and at a place of the caller; what was cancelled stays so that people can read that it is. */
    public static final String OPEN_TO_CALLER =
            """
             (e.status in ('published', 'postponed', 'cancelled') and e.place = any(:places)
              and (not :carer or e.for_carers or e.place = any(:staffed))) """;

    /** As above, or the caller runs it, facilitates it or has been given a place. */
    public static final String SEEN_BY_CALLER = " (" + OPEN_TO_CALLER + " or " + RUN_BY_CALLER
            + """
               or e.status in ('published', 'postponed', 'cancelled') and (
                 exists (select 1 from event_person x where x.event_id = e.id and x.person_id = cast(:me as uuid))
                 or exists (select 1 from booking b where b.event_id = e.id and b.person_id = cast(:me as uuid)
                             and b.state in ('requested', 'confirmed', 'waiting', 'offered', 'walked-in')))) """;

    private final Caller caller;

    EventAccess(Caller caller) {
        this.caller = caller;
    }

    /** The values of {@link #OPEN_TO_CALLER} alone. */
    public <Q extends Query> Q bindOpen(Q query) {
        return Visibility.bindPublished(query, caller.standpointForEvents());
    }

    /** The values of {@link #RUN_BY_CALLER} alone. */
    public <Q extends Query> Q bindRun(Q query) {
        query.setParameter("me", me());
        query.setParameter("runs", caller.organisationsWhereEvents().toArray(UUID[]::new));
        return query;
    }

    /** The values of {@link #SEEN_BY_CALLER}. */
    public <Q extends Query> Q bindSeen(Q query) {
        return bindRun(bindOpen(query));
    }

    private UUID me() {
        return caller.isPerson() ? caller.id() : null;
    }
}
