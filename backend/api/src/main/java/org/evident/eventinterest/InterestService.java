package org.evident.eventinterest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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
import org.evident.shared.time.UkTime;
import org.evident.shared.visibility.Visibility;

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
class InterestService {

    private final EventAccess access;
    private final EntityManager database;
    private final Notices notices;
    private final Present present;
    private final Clock clock;

    InterestService(EventAccess access, EntityManager database, Notices notices, Present present, Clock clock) {
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

    /** Also by whoever no longer sees the event. */
    void takeBack(UUID event) {
        var dropped = database.createNativeQuery("delete from event_interest where event_id = ?1 and person_id = ?2")
                .setParameter(1, event)
                .setParameter(2, present.id())
                .executeUpdate();
        if (dropped == 0) requireSeen(event);
    }

    /** Of a date, or that there will be none; those to whom it is open still. */
    void tell(@Observes EventChanged change) {
        if (change.what().equals("opened")) tell(change, "There is a date for “%s”, which you wanted to hear of", "");
        if (change.what().equals("cancelled"))
            tell(change, "“%s”, which you wanted to hear of, is cancelled", " and r.starts_at is null");
    }

    @SuppressWarnings("unchecked")
    private void tell(EventChanged change, String words, String where) {
        List<Tuple> people = database.createNativeQuery(
                        "select p.id, r.title from event_interest i join learning_event r on r.id = i.event_id"
                                + " join person p on p.id = i.person_id where i.event_id = :event and"
                                + Visibility.PLACE_OPEN_TO_PERSON + where,
                        Tuple.class)
                .setParameter("event", change.eventId())
                .setParameter("today", UkTime.today(clock))
                .getResultList();
        if (people.isEmpty()) return;
        var kind = change.what().equals("opened") ? "event-date" : "event-cancelled";
        notices.tell(
                people.stream().map(row -> row.get(0, UUID.class)).toList(),
                new Notice(
                        kind + ":" + change.eventId(),
                        kind,
                        words.formatted(people.getFirst().get(1, String.class)),
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
