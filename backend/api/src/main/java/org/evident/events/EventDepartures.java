package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.events.PersonLeft;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;

/** Whoever leaves an organisation leads none of its events that are to come, and who plans one is told that it lacks somebody. */
@ApplicationScoped
class EventDepartures {

    private final EntityManager database;
    private final Notices notices;
    private final Clock clock;

    EventDepartures(EntityManager database, Notices notices, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    void hear(@Observes PersonLeft left) {
        List<Tuple> lacking = database.createNativeQuery(
                        """
                        with gone as (
                          delete from event_person x using learning_event e
                           where e.id = x.event_id and x.person_id = ?1 and e.organisation_id = ?2
                             and e.status in ('draft', 'published', 'postponed') and (e.ends_at is null or e.ends_at > ?3)
                          returning x.event_id)
                        select distinct e.id, e.title, e.owner_id from gone g join learning_event e on e.id = g.event_id
                         where e.owner_id is not null and e.owner_id <> ?1""",
                        Tuple.class)
                .setParameter(1, left.personId())
                .setParameter(2, left.organisationId())
                .setParameter(3, clock.instant())
                .getResultList();
        lacking.forEach(row -> tell(left.personId(), row));
    }

    private void tell(UUID person, Tuple row) {
        var event = row.get(0, UUID.class);
        notices.tell(
                List.of(row.get(2, UUID.class)),
                new Notice(
                        "event-lacks:%s:%s".formatted(event, person),
                        "event-lacks",
                        "Somebody who was to lead “" + row.get(1, String.class) + "” has left",
                        null,
                        "/events/" + event));
    }
}
