package org.evident.eventinterest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.events.EventChanged;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Who wants to hear when a learning event gets a date; they are told once, and nobody has booked by that. */
@Personal(
        table = "event_interest",
        person = "person_id",
        recordClass = RecordClass.LEARNING,
        title = "Learning events you want to hear of",
        purpose = "So that we can tell you when there is a date.",
        basis = Basis.CONSENT,
        columns = {"event_id", "created_at"},
        onErasure = OnErasure.DELETE,
        address = "/events")
@ApplicationScoped
@Transactional
class EventInterest {

    private final EventAccess access;
    private final EntityManager database;
    private final Notices notices;
    private final Present present;
    private final Clock clock;

    EventInterest(EventAccess access, EntityManager database, Notices notices, Present present, Clock clock) {
        this.access = access;
        this.database = database;
        this.notices = notices;
        this.present = present;
        this.clock = clock;
    }

    /** @return how many there are now */
    InterestView say(UUID event) {
        requireWithoutDate(event);
        database.createNativeQuery(
                        "insert into event_interest (event_id, person_id, created_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, event)
                .setParameter(2, present.id())
                .setParameter(3, clock.instant())
                .executeUpdate();
        return new InterestView(count(event), true);
    }

    void takeBack(UUID event) {
        requireSeen(event);
        database.createNativeQuery("delete from event_interest where event_id = ?1 and person_id = ?2")
                .setParameter(1, event)
                .setParameter(2, present.id())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    void tell(@Observes EventChanged change) {
        if (!change.what().equals("opened")) return;
        List<UUID> people = database.createNativeQuery(
                        "select person_id from event_interest where event_id = ?1", UUID.class)
                .setParameter(1, change.eventId())
                .getResultList();
        if (people.isEmpty()) return;
        var title = (String) database.createNativeQuery("select title from learning_event where id = ?1")
                .setParameter(1, change.eventId())
                .getSingleResult();
        notices.tell(
                people,
                new Notice(
                        "event-date:" + change.eventId(),
                        "event-date",
                        "There is a date for “" + title + "”, which you wanted to hear of",
                        null,
                        "/events/" + change.eventId()));
    }

    private void requireWithoutDate(UUID event) {
        if (requireSeen(event)) {
            throw new ProblemException(ProblemType.CONFLICT, "It has a date or is not on. Book a place instead");
        }
    }

    /** Whether it has a date, or is not published. */
    @SuppressWarnings("unchecked")
    private boolean requireSeen(UUID event) {
        var sql = "select e.starts_at is not null or e.status <> 'published' from learning_event e where e.id = :id and"
                + EventAccess.SEEN_BY_CALLER;
        List<Boolean> found = access.bindSeen(database.createNativeQuery(sql, Boolean.class))
                .setParameter("id", event)
                .getResultList();
        if (found.isEmpty()) throw ProblemException.notFound("event");
        return found.getFirst();
    }

    private int count(UUID event) {
        return ((Number) database.createNativeQuery("select count(*) from event_interest where event_id = ?1")
                        .setParameter(1, event)
                        .getSingleResult())
                .intValue();
    }
}
