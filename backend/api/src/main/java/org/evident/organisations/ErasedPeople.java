package org.evident.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.evident.shared.events.PersonErased;
import org.evident.shared.time.UkTime;

/** Who was erased belongs to no place and holds no role any more; that somebody did is kept as the schedule says. */
@ApplicationScoped
class ErasedPeople {

    private final EntityManager database;
    private final Clock clock;

    ErasedPeople(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last day of a membership or role is a day of it, so the day before is the last. */
    void end(@Observes PersonErased erased) {
        var yesterday = UkTime.today(clock).minusDays(1);
        for (var table : List.of("membership", "role_assignment")) {
            database.createNativeQuery(
                            "update " + table
                                    + " set ends_on = greatest(starts_on, ?2) where person_id = ?1 and coalesce(ends_on > ?2, true)")
                    .setParameter(1, erased.person())
                    .setParameter(2, yesterday)
                    .executeUpdate();
        }
    }
}
