package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.shared.problem.ProblemException;

/**
 * The other events of a series, to which a change of one is made too. Only what changed follows, so that what each has of
 * its own stays; a moved time moves each by as much, as clocks show it.
 */
@ApplicationScoped
class EventSiblings {

    private static final List<String> FOLLOW = List.of(
            "kind",
            "title",
            "summary",
            "description",
            "outcomes",
            "mode",
            "venue",
            "access_info",
            "join_url",
            "joining_info",
            "capacity",
            "minimum",
            "waiting_list",
            "approval",
            "asks_offers",
            "protected_minutes",
            "for_carers",
            "audience_kinds",
            "audience_roles",
            "audience_levels");

    private static final List<String> MOVE = List.of("starts_at", "ends_at", "opens_at", "closes_at");

    /** For ?1 the event, as it was in the table event_before: those that are to come. */
    private static final String SIBLINGS =
            """
             s.series_id = a.series_id and s.id <> a.id and s.status in ('draft', 'published', 'postponed') and s.ends_at > :now
             and (:all or s.series_day > a.series_day and s.service_area_id is not distinct from a.service_area_id)
             and (:apart or not s.changed_alone) """;

    private final EntityManager database;
    private final Clock clock;

    EventSiblings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Which of its series a change of one is for. */
    record Reach(boolean all, boolean apart) {}

    record Followed(UUID id, boolean isTold, boolean moved) {}

    /** As it is before the change, in words of the database. */
    String before(UUID event) {
        return (String)
                database.createNativeQuery("select cast(to_jsonb(e) as text) from learning_event e where e.id = ?1")
                        .setParameter(1, event)
                        .getSingleResult();
    }

    /** All or none: a day on which more people hold a place than there would be is named. */
    @SuppressWarnings("unchecked")
    List<Followed> follow(UUID event, String before, Reach reach) {
        requireEnough(event, before, reach);
        var told = differs(Stream.of("title", "mode", "venue", "join_url", "starts_at", "ends_at"));
        var moved = differs(Stream.of("mode", "venue", "starts_at", "ends_at"));
        var sql =
                """
                with after as (select * from learning_event where id = :event),
                     before as (select (jsonb_populate_record(null::learning_event, cast(:before as jsonb))).*)
                update learning_event s set %s, %s, version = s.version + 1, updated_at = :now,
                       ical_sequence = s.ical_sequence + case when s.published_at is not null and %s then 1 else 0 end
                  from after a, before b where %s
                returning s.id, s.published_at is not null and %s as told, %s as moved"""
                        .formatted(
                                FOLLOW.stream().map(EventSiblings::followed).collect(Collectors.joining(", ")),
                                MOVE.stream().map(EventSiblings::moved).collect(Collectors.joining(", ")),
                                told,
                                SIBLINGS,
                                told,
                                moved);
        List<Tuple> rows = bind(database.createNativeQuery(sql, Tuple.class), event, before, reach)
                .getResultList();
        return rows.stream()
                .map(r -> new Followed(r.get(0, UUID.class), r.get(1, Boolean.class), r.get(2, Boolean.class)))
                .toList();
    }

    /** Lists that were changed stand with the others as they stand with this one. */
    void copyLists(UUID event, List<UUID> to, List<String> tables) {
        if (to.isEmpty()) return;
        for (var table : tables) {
            var columns = columns(table);
            run("delete from " + table + " where event_id = any(?2) and ?1 is not null", event, to);
            run(
                    "insert into %1$s (event_id, %2$s) select x.id, %2$s from %1$s t cross join unnest(?2) x(id) where t.event_id = ?1"
                            .formatted(table, columns),
                    event,
                    to);
        }
    }

    private static String columns(String table) {
        return switch (table) {
            case "event_resource" -> "position, resource_id, moment, note";
            case "event_agenda_item" -> "position, at, title, note";
            case "event_person" -> "person_id, part";
            default -> "item_id";
        };
    }

    @SuppressWarnings("unchecked")
    private void requireEnough(UUID event, String before, Reach reach) {
        var sql =
                """
                with a as (select * from learning_event where id = :event),
                     b as (select (jsonb_populate_record(null::learning_event, cast(:before as jsonb))).*)
                select s.starts_at, p.taken + k.kept as needed, (select sum(q.taken) from event_pool q where q.event_id = s.id) as held
                  from learning_event s cross join a cross join b
                  join event_pool p on p.event_id = s.id and p.organisation_id is null
                 cross join lateral (select coalesce(sum(x.places), 0) as kept from event_allocation x where x.event_id = s.id) k
                 where %s and a.capacity is distinct from b.capacity and a.capacity < p.taken + k.kept
                 order by s.starts_at limit 1"""
                        .formatted(SIBLINGS);
        List<Tuple> rows = bind(database.createNativeQuery(sql, Tuple.class), event, before, reach)
                .getResultList();
        rows.forEach(r -> {
            throw ProblemException.invalid(
                    "/capacity",
                    "On " + LocalTimes.day(r.get(0, Instant.class)) + " "
                            + EventPlaces.tooFew(number(r, "held"), number(r, "needed")));
        });
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    private jakarta.persistence.Query bind(jakarta.persistence.Query query, UUID event, String before, Reach reach) {
        return query.setParameter("event", event)
                .setParameter("before", before)
                .setParameter("now", clock.instant())
                .setParameter("all", reach.all())
                .setParameter("apart", reach.apart());
    }

    private void run(String sql, UUID event, List<UUID> to) {
        database.createNativeQuery(sql)
                .setParameter(1, event)
                .setParameter(2, to.toArray(UUID[]::new))
                .executeUpdate();
    }

    private static String followed(String column) {
        return "%1$s = case when b.%1$s is distinct from a.%1$s then a.%1$s else s.%1$s end".formatted(column);
    }

    private static String moved(String column) {
        var local = "(%s.%s at time zone 'Europe/London')";
        return ("%1$s = coalesce((" + local.formatted("s", column) + " + (" + local.formatted("a", column) + " - "
                        + local.formatted("b", column) + ")) at time zone 'Europe/London', s.%1$s)")
                .formatted(column);
    }

    private static String differs(Stream<String> columns) {
        return columns.map(c -> "a.%1$s is distinct from b.%1$s".formatted(c))
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
