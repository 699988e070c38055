package org.evident.eventminimums;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.security.Holders;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/**
 * Whoever plans a learning event hears once when fewer have booked than it needs, on the day when it must be decided whether
 * it is held: a week before it begins, or earlier where bookings close earlier. An event with a new date is decided anew.
 */
@ApplicationScoped
class MinimumRounds {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    /** The nearest first: those of a week, which are never so many. */
    private static final int AT_ONCE = 500;

    private static final String TOO_FEW =
            """
            select e.id, e.title, e.organisation_id, e.starts_at, e.minimum, b.places,
                   array(select p.id from (select e.owner_id as id union select x.person_id from event_person x
                           where x.event_id = e.id and x.part = 'co-organiser') x
                       join person p on p.id = x.id where p.erased_at is null)
              from learning_event e
             cross join lateral (select count(*) as places from booking b where b.event_id = e.id and b.state = 'confirmed') b
             where e.minimum is not null and e.status = 'published' and e.starts_at > ?1
               and least(e.closes_at, ((e.starts_at at time zone 'Europe/London') - interval '7 days') at time zone 'Europe/London') <= ?1
               and b.places < e.minimum
             order by e.starts_at, e.id limit ?2""";

    private final EntityManager database;
    private final Holders holders;
    private final Notices notices;
    private final Clock clock;

    MinimumRounds(EntityManager database, Holders holders, Notices notices, Clock clock) {
        this.database = database;
        this.holders = holders;
        this.notices = notices;
        this.clock = clock;
    }

    /** In the daytime, when something can be done about it. */
    @Scheduled(every = "1h", delayed = "9m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ring() {
        var now = clock.instant();
        var hour = now.atZone(UkTime.ZONE).getHour();
        if (hour >= 8 && hour < 18) run(now);
    }

    /** A notice is known by its event and date, so that a second replica, or a second time, tells nobody twice. */
    void run(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> tooFew(now).forEach(this::tell));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tooFew(Instant now) {
        return database.createNativeQuery(TOO_FEW, Tuple.class)
                .setParameter(1, now)
                .setParameter(2, AT_ONCE)
                .getResultList();
    }

    private void tell(Tuple event) {
        Collection<UUID> people = List.of((UUID[]) event.get(6));
        if (people.isEmpty()) people = holders.of(Right.MANAGE_EVENTS, event.get(2, UUID.class));
        notices.tell(people, notice(event));
    }

    private static Notice notice(Tuple event) {
        var starts = event.get(3, Instant.class);
        return new Notice(
                "minimum:%s:%s".formatted(event.get(0), UkTime.day(starts)),
                "event-minimum",
                "Fewer have booked “%s” than it needs".formatted(event.get(1)),
                "%s booked of the %d that it needs, and it begins on %s. You can hold it all the same, cancel it, postpone it, or tell people of it again."
                        .formatted(booked(event), event.get(4, Integer.class), DAY.format(UkTime.day(starts))),
                "/events/%s/plan".formatted(event.get(0)));
    }

    private static String booked(Tuple event) {
        var places = ((Number) event.get(5)).intValue();
        return places == 0 ? "Nobody has" : places == 1 ? "1 person has" : places + " people have";
    }
}
