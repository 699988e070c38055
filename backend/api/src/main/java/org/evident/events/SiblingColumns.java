package org.evident.events;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of an event others of its series follow, column by column, in SQL: {@code a} is the event as it is, {@code b} as it
 * was and {@code s} another one.
 */
final class SiblingColumns {

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

    /** Each service area's event stays for its own: a place follows where it was the same. */
    private static final String PLACES =
            """
             service_area_id = %1$s, team_id = %2$s,
             visibility = case when b.visibility = a.visibility or a.visibility = 'service' and %1$s is null
                or a.visibility = 'team' and %2$s is null then s.visibility else a.visibility end"""
                    .formatted(shared("service_area_id"), shared("team_id"));

    /** Of the booking's window: what it was before the start, where another has none or this one had none. */
    private static final String WINDOW =
            """
             %1$s = case when a.%1$s is not distinct from b.%1$s then s.%1$s when a.%1$s is null then null
                when s.%1$s is null or b.%1$s is null then (%2$s + (%3$s - %4$s)) at time zone 'Europe/London' else %5$s end""";

    static final String UPDATE = update();

    private SiblingColumns() {}

    private static String update() {
        var told = differs(Stream.of("title", "mode", "venue", "join_url", "starts_at", "ends_at"));
        var moved = differs(Stream.of("mode", "venue", "starts_at", "ends_at"));
        return """
                with a as (select * from learning_event where id = :event),
                     b as (select (jsonb_populate_record(cast(null as learning_event), cast(:before as jsonb))).*)
                update learning_event s set %s, starts_at = %s, ends_at = %s, %s, %s, %s, version = s.version + 1, updated_at = :now,
                       ical_sequence = s.ical_sequence + case when s.published_at is not null and %s then 1 else 0 end
                  from a, b where s.id = any(:ids)
                returning s.id, s.published_at is not null and %s as told, %s as moved"""
                .formatted(
                        FOLLOW.stream().map(SiblingColumns::followed).collect(Collectors.joining(", ")),
                        moved("starts_at"),
                        moved("ends_at"),
                        window("opens_at"),
                        window("closes_at"),
                        PLACES,
                        told,
                        told,
                        moved);
    }

    private static String followed(String column) {
        return "%1$s = case when b.%1$s is distinct from a.%1$s then a.%1$s else s.%1$s end".formatted(column);
    }

    private static String shared(String column) {
        return "case when s.%1$s is not distinct from b.%1$s then a.%1$s else s.%1$s end".formatted(column);
    }

    private static String moved(String column) {
        return "coalesce((%s + (%s - %s)) at time zone 'Europe/London', s.%s)"
                .formatted(local("s." + column), local("a." + column), local("b." + column), column);
    }

    private static String window(String column) {
        return WINDOW.formatted(
                column, local(moved("starts_at")), local("a." + column), local("a.starts_at"), moved(column));
    }

    private static String local(String moment) {
        return "(%s at time zone 'Europe/London')".formatted(moment);
    }

    private static String differs(Stream<String> columns) {
        return columns.map(c -> "a.%1$s is distinct from b.%1$s".formatted(c))
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
