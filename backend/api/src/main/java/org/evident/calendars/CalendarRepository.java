package org.evident.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.learning.EventStage;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

/**
 * What stands in the calendar on some days. Each way to an event (its place, a booking, a part in it, its owner and its
 * organisation) has an index, so that the few that lie within the days are found first and the one rule is asked of those.
 */
@ApplicationScoped
class CalendarRepository {

    static final int MOST = 500;

    /** An event takes 14 days at most, so that the index on its start finds those that are still going on. */
    private static final String DAYS =
            " e.starts_at >= cast(:from as timestamptz) - interval '14 days' and e.starts_at < cast(:to as timestamptz)"
                    + " and e.ends_at > cast(:from as timestamptz) and e.status in ('published', 'postponed', 'cancelled') and not e.is_template ";

    private static final String MINE =
            """
            select e.id from mine m join learning_event e on e.id = m.event_id where %1$s
             union select e.id from event_person x join learning_event e on e.id = x.event_id where x.person_id = cast(:me as uuid) and %1$s
             union select e.id from learning_event e where e.owner_id = cast(:me as uuid) and %1$s"""
                    .formatted(DAYS);

    private static final String ALL = MINE
            + """
             union select e.id from learning_event e where e.place = any(:places) and %1$s
             union select e.id from learning_event e where e.organisation_id = any(:runs) and %1$s"""
                    .formatted(DAYS);

    private static final String FOR_CALLER =
            """
             and (cast(:me as uuid) is null or s.booking is not null or s.own or
                  (e.service_area_id is null or e.service_area_id = any(w.areas))
                  and (cardinality(e.audience_kinds) + cardinality(e.audience_roles) + cardinality(e.audience_levels) = 0
                       or e.audience_kinds && w.kinds or e.audience_roles && w.roles or e.audience_levels && w.levels)) """;

    private static final String READ =
            """
            with mine as materialized (
              select b.event_id, b.state from booking b where b.person_id = cast(:me as uuid)
                 and b.state in ('requested', 'confirmed', 'waiting', 'offered', 'walked-in')),
            who as (
              select array(select k.service_area_id from membership k where k.person_id = cast(:me as uuid)
                              and k.starts_on <= :today and (k.ends_on is null or k.ends_on >= :today)) areas,
                     array(select k.kind from membership k where k.person_id = cast(:me as uuid)
                              and k.starts_on <= :today and (k.ends_on is null or k.ends_on >= :today)) kinds,
                     array(select a.role from role_assignment a where a.person_id = cast(:me as uuid)
                              and a.starts_on <= :today and (a.ends_on is null or a.ends_on >= :today)) roles,
                     array(select p.career_level from profile p where p.person_id = cast(:me as uuid)) levels),
            near as (%s)
            select e.id, e.kind, e.title, e.starts_at, e.ends_at, e.mode, e.venue,
                   STAGE,
                   e.capacity, p.taken, p.waiting, e.waiting_list, e.protected_minutes, e.service_area_id, a.name, e.series_id,
                   s.booking, s.own or e.organisation_id = any(:runs), count(*) over (), p.free
              from near join learning_event e on e.id = near.id cross join who w
              left join service_area a on a.id = e.service_area_id
             PLACES
              left join lateral (select (select m.state from mine m where m.event_id = e.id) booking,
                                        e.owner_id is not distinct from cast(:me as uuid) and cast(:me as uuid) is not null or exists (
                                          select 1 from event_person x where x.event_id = e.id and x.person_id = cast(:me as uuid)) own) s on true
             where %s
               and (cast(:area as uuid) is null or e.service_area_id = cast(:area as uuid))
               and (cast(:kind as text) is null or e.kind = cast(:kind as text))
               %s
             order by e.starts_at, e.id limit 500"""
                    .replace("STAGE", EventStage.SQL)
                    .replace("PLACES", EventStage.PLACES);

    static final String EVERYTHING = READ.formatted(ALL, EventAccess.SEEN_BY_CALLER, "");
    private static final String MEANT = READ.formatted(ALL, EventAccess.SEEN_BY_CALLER, FOR_CALLER);
    private static final String OWN =
            READ.formatted(MINE, EventAccess.SEEN_BY_CALLER, " and (s.booking is not null or s.own) ");

    private final EntityManager database;
    private final EventAccess access;
    private final Caller caller;
    private final Clock clock;

    CalendarRepository(EntityManager database, EventAccess access, Caller caller, Clock clock) {
        this.database = database;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** Its items, and how many there are in all. */
    record Found(List<CalendarEntryView> items, long total) {}

    @SuppressWarnings("unchecked")
    Found on(CalendarRequest days) {
        var query = access.bindSeen(database.createNativeQuery(sql(days.scope), Tuple.class))
                .setParameter("from", days.from.atStartOfDay(UkTime.ZONE).toInstant())
                .setParameter(
                        "to", days.to.plusDays(1).atStartOfDay(UkTime.ZONE).toInstant())
                .setParameter("now", clock.instant())
                .setParameter("today", UkTime.today(clock))
                .setParameter("mine", caller.organisations().toArray(UUID[]::new))
                .setParameter("area", days.serviceAreaId)
                .setParameter("kind", days.kind);
        List<Tuple> rows = query.getResultList();
        return new Found(
                rows.stream().map(CalendarRepository::entry).toList(),
                rows.isEmpty() ? 0 : ((Number) rows.getFirst().get(18)).longValue());
    }

    private String sql(String scope) {
        return switch (scope) {
            case "mine" -> OWN;
            case "for-me" -> caller.isPerson() ? MEANT : EVERYTHING;
            default -> EVERYTHING;
        };
    }

    private static CalendarEntryView entry(Tuple row) {
        return new CalendarEntryView(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Instant.class),
                row.get(4, Instant.class),
                local(row.get(3, Instant.class)),
                local(row.get(4, Instant.class)),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, Integer.class),
                ((Number) row.get(9)).intValue(),
                ((Number) row.get(10)).intValue(),
                row.get(19, Integer.class),
                row.get(11, Boolean.class),
                row.get(12, Integer.class),
                row.get(13, UUID.class),
                row.get(14, String.class),
                row.get(15, UUID.class),
                row.get(16, String.class),
                row.get(17, Boolean.class));
    }

    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, UkTime.ZONE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
