package org.evident.attendance;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.database.Sweep;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.time.UkTime;

/**
 * The day after an event those who were missed, and whoever supervises them most nearly, hear of it once. What was said in the
 * last two hours may still be put right; an event that was cancelled missed nobody, nor did one to which nobody had booked.
 */
@ApplicationScoped
class NoShowRounds {

    private static final int AT_ONCE = 200;
    private static final Duration SECOND_THOUGHTS = Duration.ofHours(2);

    private static final String CLAIM =
            """
            with missed as (
                select a.booking_id from attendance a join learning_event e on e.id = a.event_id
                  join booking b on b.id = a.booking_id join person p on p.id = b.person_id
                 where b.state = 'confirmed' and p.erased_at is null and a.how = 'absent' and a.followed_up_at is null and a.said_at <= ?2
                   and e.status in ('published', 'archived') and e.ends_at < ?3 and e.ends_at > cast(?3 as timestamptz) - interval '30 days'
                 order by a.booking_id limit ?4 for update of a skip locked)
            update attendance a set followed_up_at = ?1 from missed, booking b, person p, learning_event e
             where a.booking_id = missed.booking_id and b.id = a.booking_id and p.id = b.person_id and e.id = a.event_id
            returning b.id, b.person_id, p.display_name, e.title, e.id,
                array(select r.person_id from role_assignment r where r.role = 'supervisor' and r.organisation_id = b.organisation_id
                   and r.person_id <> b.person_id and (r.team_id is null or r.team_id = b.team_id)
                   and (r.service_area_id is null or r.service_area_id = b.service_area_id)
                   and r.starts_on <= cast(?5 as date) and (r.ends_on is null or r.ends_on >= cast(?5 as date))
                   order by r.team_id is null, r.service_area_id is null fetch first 1 row with ties)""";

    private final EntityManager database;
    private final Notices notices;
    private final Clock clock;

    NoShowRounds(EntityManager database, Notices notices, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.clock = clock;
    }

    /** From ten in the morning, so that whoever ran it can excuse somebody first. */
    @Scheduled(
            every = "{evident.attendance.every}",
            delayed = "4m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ring() {
        var now = clock.instant();
        var hour = now.atZone(UkTime.ZONE).getHour();
        if (hour >= 10 && hour < 20) run(now);
    }

    /** Rows are claimed, so that several replicas, or a second time, tell nobody twice. */
    void run(Instant now) {
        Sweep.run(AT_ONCE, () -> tell(now));
    }

    private int tell(Instant now) {
        var claimed = claim(now);
        for (var r : claimed) {
            notices.tell(List.of(r.get(1, UUID.class)), mine(r));
            notices.tell(List.of((UUID[]) r.get(5)), theirs(r));
        }
        return claimed.size();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> claim(Instant now) {
        return database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter(1, now)
                .setParameter(2, now.minus(SECOND_THOUGHTS))
                .setParameter(3, UkTime.day(now).atStartOfDay(UkTime.ZONE).toInstant())
                .setParameter(4, AT_ONCE)
                .setParameter(5, UkTime.day(now))
                .getResultList();
    }

    private static Notice mine(Tuple r) {
        return new Notice(
                "missed:" + r.get(0),
                "event-missed",
                "We missed you at “%s”".formatted(r.get(3)),
                "If you were there, or could not come, tell whoever ran it, and they can put it right.",
                "/events/" + r.get(4));
    }

    private static Notice theirs(Tuple r) {
        return new Notice(
                "missed-by:" + r.get(0),
                "event-missed",
                "%s did not come to “%s”".formatted(r.get(2), r.get(3)),
                "They had a place. You may want to ask what got in the way.",
                "/events/" + r.get(4));
    }
}
