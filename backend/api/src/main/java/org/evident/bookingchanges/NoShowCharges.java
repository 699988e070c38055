package org.evident.bookingchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.evident.shared.events.EventAttended;

/**
 * Whoever had a place and did not come is charged as if they had cancelled late, so that saying nothing is not the cheaper way;
 * what is put right is charged no more. Who runs the event may waive it.
 */
@ApplicationScoped
class NoShowCharges {

    private final EntityManager database;

    NoShowCharges(EntityManager database) {
        this.database = database;
    }

    void hear(@Observes EventAttended attended) {
        if (attended.how().equals("absent")) charge(attended.bookingId());
        else release(attended.bookingId());
    }

    private void charge(UUID booking) {
        database.createNativeQuery(
                        """
                        update booking b set charge_pence = terms.charge_pence, version = b.version + 1
                          from learning_event e join booking_terms terms on terms.organisation_id = e.organisation_id
                         where b.id = ?1 and e.id = b.event_id and b.state = 'confirmed' and b.charge_pence is null
                           and terms.charge_pence > 0""")
                .setParameter(1, booking)
                .executeUpdate();
    }

    private void release(UUID booking) {
        database.createNativeQuery(
                        """
                        update booking set charge_pence = null, waived_reason = null, version = version + 1
                         where id = ?1 and state = 'confirmed' and charge_pence is not null""")
                .setParameter(1, booking)
                .executeUpdate();
    }
}
