package org.evident.attendance;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.evident.shared.database.Sweep;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/**
 * How long it is kept is for the retention schedules to say. Why somebody could not come is often about their health, and goes a
 * month after the event.
 */
@ApplicationScoped
class AttendanceRetention {

    private static final Duration COMMENTS_KEPT = Duration.ofDays(30);

    private final EntityManager database;
    private final Clock clock;

    AttendanceRetention(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Produces
    @Singleton
    RetentionTarget attendance() {
        return RetentionTarget.ofOrganisation("attendance", "Attendance", RecordClass.ATTENDANCE, "attendance")
                .knownBy("booking_id")
                .about("(select b.person_id from booking b where b.id = t.booking_id)");
    }

    @Scheduled(every = "1h", delayed = "12m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(Sweep.MOST, this::forgetComments);
    }

    int forgetComments() {
        return database.createNativeQuery(
                        """
                        update attendance set comment = null where booking_id in (
                          select a.booking_id from attendance a join learning_event e on e.id = a.event_id
                           where a.comment is not null and e.ends_at < ?1 limit ?2)""")
                .setParameter(1, clock.instant().minus(COMMENTS_KEPT))
                .setParameter(2, Sweep.MOST)
                .executeUpdate();
    }
}
