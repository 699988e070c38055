package org.evident.shared.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.visibility.Visibility;

/**
 * Who may see a learning event and who runs it: the one rule, written for SQL, for whoever reads a row {@code e} of
 * learning_event. Bookings, attendance, calendars and mails ask here and so agree with the list of events.
 */
@ApplicationScoped
public class EventAccess {

    /** Its owner and co-organisers while they are of its organisation, and who plans events for it. */
    public static final String RUN_BY_CALLER =
            """
             (e.organisation_id = any(:runs) or e.organisation_id = any(:belongs) and (coalesce(e.owner_id = cast(:me as uuid), false)
              or exists (select 1 from event_person x where x.event_id = e.id and x.person_id = cast(:me as uuid) and x.part = 'co-organiser'))) """;

    /** Published, or was, and at a place of the caller; what was cancelled stays so that people can read that it is. */
    public static final String OPEN_TO_CALLER =
            """
             (e.status in ('published', 'postponed', 'cancelled') and e.place = any(:places)
              and (not :carer or e.for_carers or e.place = any(:staffed))) """;

    /** As above, or the caller runs it, facilitates it or has been given a place: then also once it is put away. */
    public static final String SEEN_BY_CALLER = " (" + OPEN_TO_CALLER + " or " + RUN_BY_CALLER
            + """
               or e.status <> 'draft' and e.published_at is not null and (
                 e.organisation_id = any(:belongs)
                   and exists (select 1 from event_person x where x.event_id = e.id and x.person_id = cast(:me as uuid))
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
        query.setParameter("runs", caller.organisationsWhereEvents().toArray(UUID[]::new));
        return bindOwn(query);
    }

    /** Who asks and of which organisations they are, for what is theirs alone. */
    public <Q extends Query> Q bindOwn(Q query) {
        query.setParameter("me", me());
        query.setParameter("belongs", belongs());
        return query;
    }

    /** Those that the caller is of, or looks after as an account manager, who reads their counts. */
    private UUID[] belongs() {
        return Stream.concat(caller.organisations().stream(), caller.organisationsWhere(Right.READ_INSIGHT).stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    /** The values of {@link #SEEN_BY_CALLER}. */
    public <Q extends Query> Q bindSeen(Q query) {
        return bindRun(bindOpen(query));
    }

    private UUID me() {
        return caller.isPerson() ? caller.id() : null;
    }
}
