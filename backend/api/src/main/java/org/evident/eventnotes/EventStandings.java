package org.evident.eventnotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** How the caller stands to a learning event: whether they run it, come to it, and whether it has begun. */
@ApplicationScoped
class EventStandings {

    private static final String STANDING =
            """
            select e.version, e.starts_at <= :now and e.status = 'published' as begun, coalesce(
            """
                    + EventAccess.RUN_BY_CALLER
                    + """
             , false) as runs, exists (select 1 from booking b where b.event_id = e.id and b.person_id = cast(:me as uuid)
               and b.state in ('confirmed', 'walked-in')) or exists (select 1 from event_person x where x.event_id = e.id
               and x.person_id = cast(:me as uuid)) as comes
              from learning_event e where e.id = :id and"""
                    + EventAccess.SEEN_BY_CALLER;

    private final EventAccess access;
    private final EntityManager database;
    private final Clock clock;

    EventStandings(EventAccess access, EntityManager database, Clock clock) {
        this.access = access;
        this.database = database;
        this.clock = clock;
    }

    /** @param comes whether they have a place, lead it or were there */
    record Standing(int version, boolean begun, boolean runs, boolean comes) {

        void requireBegun() {
            if (!begun) throw new ProblemException(ProblemType.CONFLICT, "It has not begun yet");
        }
    }

    @SuppressWarnings("unchecked")
    Standing at(UUID event) {
        List<Tuple> rows = access.bindSeen(database.createNativeQuery(STANDING, Tuple.class))
                .setParameter("id", event)
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(r -> new Standing(
                        r.get(0, Integer.class),
                        Optional.ofNullable(r.get(1, Boolean.class)).orElse(false),
                        r.get(2, Boolean.class),
                        r.get(3, Boolean.class)))
                .orElseThrow(() -> ProblemException.notFound("event"));
    }

    static ProblemException refused(String why) {
        return new ProblemException(ProblemType.NOT_ALLOWED, why);
    }
}
