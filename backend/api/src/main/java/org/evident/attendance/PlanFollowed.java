package org.evident.attendance;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.evident.shared.events.EventAttended;
import org.evident.shared.outbox.OutboxHandler;

/**
 * The protected time of an event was put right after it was known who came: it counts for them as it is now, and whoever counts
 * with it hears so. The message is written by the database, in the transaction that changes the plan.
 */
@ApplicationScoped
class PlanFollowed implements OutboxHandler {

    private final EntityManager database;
    private final Event<EventAttended> attended;

    PlanFollowed(EntityManager database, Event<EventAttended> attended) {
        this.database = database;
        this.attended = attended;
    }

    @Override
    public String kind() {
        return "attendance-plan";
    }

    @Override
    public void handle(JsonNode payload) {
        var event = UUID.fromString(payload.get("event").asText());
        QuarkusTransaction.requiringNew().run(() -> follow(event));
    }

    /** Of who was there in part no more counts than is planned, but what was said of them stays. */
    @SuppressWarnings("unchecked")
    private void follow(UUID event) {
        List<Tuple> followed = database.createNativeQuery(
                        """
                        update attendance a set minutes = case a.how when 'part' then a.minutes else e.protected_minutes end
                          from booking b, learning_event e
                         where a.event_id = ?1 and e.id = a.event_id and b.id = a.booking_id
                           and (a.how in ('attended', 'walked-in') and a.minutes <> e.protected_minutes or a.how = 'part')
                        returning b.person_id, b.id, a.how, least(a.minutes, e.protected_minutes)""",
                        Tuple.class)
                .setParameter(1, event)
                .getResultList();
        followed.forEach(r -> attended.fire(new EventAttended(
                event, r.get(0, UUID.class), r.get(1, UUID.class), r.get(2, String.class), r.get(3, Integer.class))));
    }
}
