package org.evident.eventseries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evident.shared.events.EventChanged;
import org.evident.shared.json.Json;
import org.evident.shared.time.UkTime;

/** Makes learning events like another one, however many in one statement a table. */
@ApplicationScoped
class SeriesMaker {

    private static final String ROWS =
            " jsonb_to_recordset(cast(:rows as jsonb)) as x (id uuid, model uuid, title text, starts timestamptz, ends timestamptz,"
                    + " day date, area uuid) ";

    private static final String EVENTS =
            """
            insert into learning_event (id, organisation_id, kind, title, summary, description, outcomes, starts_at, ends_at, mode,
                venue, access_info, join_url, joining_info, capacity, minimum, waiting_list, approval, asks_offers,
                protected_minutes, visibility, service_area_id, team_id, for_carers, audience_kinds, audience_roles,
                audience_levels, opens_at, closes_at, status, owner_id, copied_from_id, series_id, series_day, ical_uid, created_at, updated_at,
                published_at)
            select x.id, m.organisation_id, m.kind, x.title, m.summary, m.description, m.outcomes, x.starts, x.ends, m.mode,
                m.venue, m.access_info, m.join_url, m.joining_info, m.capacity, m.minimum, m.waiting_list, m.approval, m.asks_offers,
                m.protected_minutes, case when x.area is not null and m.visibility = 'team' then 'service' else m.visibility end,
                coalesce(x.area, m.service_area_id), case when x.area is null then m.team_id end, m.for_carers, m.audience_kinds,
                m.audience_roles, m.audience_levels, OPENS, CLOSES, case when :publish then 'published' else 'draft' end, :owner, m.id, :series,
                x.day, x.id || '@evident', :now, :now, case when :publish then cast(:now as timestamptz) end
              from"""
                            .replace("OPENS", asLongBefore("m.opens_at"))
                            .replace("CLOSES", asLongBefore("m.closes_at"))
                    + ROWS + " join learning_event m on m.id = x.model";

    private static final List<String> LISTS = List.of(
            "event_resource (event_id, position, resource_id, moment, note) select x.id, t.position, t.resource_id, t.moment, t.note",
            "event_agenda_item (event_id, position, at, title, note) select x.id, t.position, t.at, t.title, t.note",
            "event_person (event_id, person_id, part) select x.id, t.person_id, t.part",
            "event_framework_item (event_id, item_id) select x.id, t.item_id",
            "event_allocation (event_id, organisation_id, places) select x.id, t.organisation_id, t.places");

    /** Booking opens and closes as long before the start as with the model, as clocks show it. */
    private static String asLongBefore(String moment) {
        return "((x.starts at time zone 'Europe/London') + ((%s at time zone 'Europe/London') - (m.starts_at at time zone 'Europe/London'))) at time zone 'Europe/London'"
                .formatted(moment);
    }

    private final EntityManager database;
    private final Json json;
    private final Event<EventChanged> changed;
    private final Clock clock;

    SeriesMaker(EntityManager database, Json json, Event<EventChanged> changed, Clock clock) {
        this.database = database;
        this.json = json;
        this.changed = changed;
        this.clock = clock;
    }

    record Wanted(UUID id, UUID model, String title, String starts, String ends, LocalDate day, UUID area) {

        Wanted named(UUID as) {
            return new Wanted(as, model, title, starts, ends, day, area);
        }

        static Wanted of(SeriesPreview.Occurrence occurrence, UUID model) {
            return new Wanted(
                    null,
                    model,
                    occurrence.title(),
                    moment(occurrence.localStartsAt()),
                    moment(occurrence.localEndsAt()),
                    occurrence.plannedDay(),
                    occurrence.serviceAreaId());
        }

        private static String moment(String local) {
            return UkTime.moment(LocalDateTime.parse(local)).toString();
        }
    }

    @SuppressWarnings("unchecked")
    void make(EventSeries series, UUID owner, List<Wanted> unnamed, boolean publish) {
        List<UUID> ids = database.createNativeQuery("select uuidv7() from generate_series(1, ?1)", UUID.class)
                .setParameter(1, unnamed.size())
                .getResultList();
        var wanted = IntStream.range(0, ids.size())
                .mapToObj(at -> unnamed.get(at).named(ids.get(at)))
                .toList();
        var rows = json.write(wanted);
        database.createNativeQuery(EVENTS)
                .setParameter("rows", rows)
                .setParameter("publish", publish)
                .setParameter("owner", owner)
                .setParameter("series", series.id)
                .setParameter("now", clock.instant())
                .executeUpdate();
        for (var list : LISTS) {
            var table = list.substring(0, list.indexOf(' '));
            database.createNativeQuery(
                            "insert into " + list + " from" + ROWS + " join " + table + " t on t.event_id = x.model")
                    .setParameter("rows", rows)
                    .executeUpdate();
        }
        if (publish) wanted.forEach(each -> changed.fire(new EventChanged(each.id(), "published")));
    }

    /** The event that the others are like is one of them. */
    void takeIn(EventSeries series, UUID event, SeriesPreview.Occurrence first, boolean publish) {
        var was = (String) database.createNativeQuery("select status from learning_event where id = ?1")
                .setParameter(1, event)
                .getSingleResult();
        database.createNativeQuery(
                        "update learning_event set series_id = ?2, series_day = ?3, title = ?4, version = version + 1 where id = ?1")
                .setParameter(1, event)
                .setParameter(2, series.id)
                .setParameter(3, first.plannedDay())
                .setParameter(4, first.title())
                .executeUpdate();
        if (!publish || !was.equals("draft")) return;
        at("update learning_event set status = 'published', published_at = ?2, updated_at = ?2 where id = ?1", event)
                .executeUpdate();
        changed.fire(new EventChanged(event, "published"));
    }

    /**
     * Drafts are put away; what is published is cancelled where that is asked.
     *
     * @return how many
     */
    @SuppressWarnings("unchecked")
    int end(EventSeries series, SeriesEndInput input, LocalDate from) {
        var starts = UkTime.moment(from.atStartOfDay());
        var drafts = at(
                        "update learning_event set status = 'archived', updated_at = ?2, version = version + 1"
                                + " where series_id = ?1 and status = 'draft' and starts_at >= ?3",
                        series.id)
                .setParameter(3, starts)
                .executeUpdate();
        if (!input.cancel()) return drafts;
        List<UUID> cancelled = database.createNativeQuery(
                        """
                        update learning_event set status = 'cancelled', status_reason = ?4, updated_at = ?2, version = version + 1,
                               ical_sequence = ical_sequence + 1
                         where series_id = ?1 and status in ('published', 'postponed') and starts_at >= ?3 and ends_at > ?2
                        returning id""",
                        UUID.class)
                .setParameter(1, series.id)
                .setParameter(2, clock.instant())
                .setParameter(3, starts)
                .setParameter(4, input.reason().strip())
                .getResultList();
        cancelled.forEach(id -> changed.fire(new EventChanged(id, "cancelled")));
        return drafts + cancelled.size();
    }

    private Query at(String sql, UUID id) {
        return database.createNativeQuery(sql).setParameter(1, id).setParameter(2, clock.instant());
    }
}
