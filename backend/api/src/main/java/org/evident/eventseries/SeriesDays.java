package org.evident.eventseries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.events.EventChanged;
import org.evident.shared.time.UkTime;

/** The events of a series that are to come, by the day that its rule has for them, and how they lose it. */
@ApplicationScoped
class SeriesDays {

    private static final String OTHER_DAYS = "It is held on other days now";

    private static final String FROM =
            """
            select e.id, e.title, e.starts_at, e.status, e.series_day, e.service_area_id, (
                     select count(*) from booking b where b.event_id = e.id and b.state in ('requested', 'confirmed', 'offered', 'waiting'))
              from learning_event e where e.series_id = ?1 and e.series_day >= ?2 and (e.starts_at > ?3 or e.starts_at is null)
               and e.status <> 'archived' order by e.series_day, e.id""";

    private final EntityManager database;
    private final Event<EventChanged> changed;
    private final Clock clock;

    SeriesDays(EntityManager database, Event<EventChanged> changed, Clock clock) {
        this.database = database;
        this.changed = changed;
        this.clock = clock;
    }

    /** @param people who have a place or wait for one */
    record Planned(UUID id, String title, Instant starts, String status, LocalDate day, UUID area, int people) {

        boolean isOn(SeriesPreview.Occurrence occurrence) {
            return day.equals(occurrence.plannedDay())
                    && (occurrence.serviceAreaId() == null
                            || occurrence.serviceAreaId().equals(area));
        }

        /** What was cancelled is on no day any more, and stays to be read. */
        boolean isCancelled() {
            return status.equals("cancelled");
        }

        SeriesRulePreview.Event view() {
            var at = starts == null ? "" : UkTime.local(starts).toString();
            return new SeriesRulePreview.Event(id, title, at, status, people);
        }
    }

    /** Nobody books one of them until the transaction ends. */
    void takeTurns(UUID series, LocalDate from) {
        for (var lock : new String[] {
            """
            select cast(e.id as text) from learning_event e where e.series_id = ?1 and e.series_day >= ?2
             order by e.id for no key update""",
            """
            select cast(p.id as text) from event_pool p join learning_event e on e.id = p.event_id
             where e.series_id = ?1 and e.series_day >= ?2 order by p.event_id, p.id for no key update of p"""
        })
            database.createNativeQuery(lock)
                    .setParameter(1, series)
                    .setParameter(2, from)
                    .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Planned> from(UUID series, LocalDate day) {
        List<Tuple> rows = database.createNativeQuery(FROM, Tuple.class)
                .setParameter(1, series)
                .setParameter(2, day)
                .setParameter(3, clock.instant())
                .getResultList();
        return rows.stream()
                .map(r -> new Planned(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, Instant.class),
                        r.get(3, String.class),
                        r.get(4, LocalDate.class),
                        r.get(5, UUID.class),
                        r.get(6, Number.class).intValue()))
                .toList();
    }

    /** They have no day in the series any more: drafts are put away, and what people could read of is cancelled. */
    @SuppressWarnings("unchecked")
    void lose(List<UUID> events) {
        if (events.isEmpty()) return;
        List<Tuple> lost = database.createNativeQuery(
                        """
                        update learning_event set series_day = null, updated_at = ?2, version = version + 1,
                               status_reason = case when status <> 'draft' then ?3 end,
                               ical_sequence = ical_sequence + case when status = 'draft' then 0 else 1 end,
                               status = case when status = 'draft' then 'archived' else 'cancelled' end
                         where id = any(?1) returning id, status""",
                        Tuple.class)
                .setParameter(1, events.toArray(UUID[]::new))
                .setParameter(2, clock.instant())
                .setParameter(3, OTHER_DAYS)
                .getResultList();
        lost.stream()
                .filter(row -> row.get(1, String.class).equals("cancelled"))
                .forEach(row -> changed.fire(new EventChanged(row.get(0, UUID.class), "cancelled")));
    }
}
