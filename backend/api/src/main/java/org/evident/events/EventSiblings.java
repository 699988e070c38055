package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.events.SiblingPlaces.Change;

/**
 * The other events of a series, to which a change of one is made too. Only what changed follows, so that what each has of
 * its own stays; a moved time moves each by as much, as clocks show it.
 */
@ApplicationScoped
class EventSiblings {

    /** For :event, as it was in :before: those that are to come. */
    private static final String SIBLINGS =
            """
            with a as (select * from learning_event where id = :event),
                 b as (select (jsonb_populate_record(cast(null as learning_event), cast(:before as jsonb))).*)
            select s.id from learning_event s, a, b
             where s.series_id = a.series_id and s.id <> a.id and s.status in ('draft', 'published', 'postponed') and s.ends_at > :now
               and (:all or s.series_day > a.series_day and s.service_area_id is not distinct from b.service_area_id)
               and (:apart or not s.changed_alone) order by s.id for no key update of s""";

    private final EventLists lists;
    private final SiblingPlaces places;
    private final EntityManager database;
    private final Clock clock;

    EventSiblings(EventLists lists, SiblingPlaces places, EntityManager database, Clock clock) {
        this.lists = lists;
        this.places = places;
        this.database = database;
        this.clock = clock;
    }

    /** Which of its series a change of one is for. */
    record Reach(boolean all, boolean apart) {}

    /** An event before it is changed, in words of the database. */
    record Before(
            String row, Integer capacity, Map<UUID, Integer> kept, Map<String, List<Map<String, Object>>> lists) {}

    record Followed(UUID id, boolean isTold, boolean moved) {}

    /** Whoever changes an event takes turns at its row, and before that at its series where others are to follow. */
    void takeTurn(LearningEvent event, Reach reach) {
        if (reach != null && event.seriesId != null) lock("event_series", event.seriesId);
        lock("learning_event", event.id);
    }

    private void lock(String table, UUID id) {
        database.createNativeQuery("select cast(id as text) from " + table + " where id = ?1 for no key update")
                .setParameter(1, id)
                .getResultList();
    }

    Before before(LearningEvent event, List<EventView.Allocation> kept) {
        var row = (String)
                database.createNativeQuery("select cast(to_jsonb(e) as text) from learning_event e where e.id = ?1")
                        .setParameter(1, event.id)
                        .getSingleResult();
        var partners = kept.stream()
                .collect(Collectors.toMap(EventView.Allocation::organisationId, EventView.Allocation::places));
        return new Before(row, event.places.capacity(), partners, lists.of(event.id));
    }

    /** All or none: what they cannot all follow is refused. */
    List<Followed> follow(LearningEvent event, Before before, EventInput input, Reach reach) {
        var ids = ids(event.id, before, reach);
        if (ids.isEmpty()) return List.of();
        var kept = input.allocations().stream()
                .collect(Collectors.toMap(EventInput.Allocation::organisationId, EventInput.Allocation::places));
        var change = Change.between(before.capacity(), input.capacity(), before.kept(), kept);
        places.requireEnough(ids, change);
        places.lower(ids, change);
        var followed = move(event.id, before, ids);
        places.raise(ids, change);
        lists.follow(event.id, before.lists(), ids);
        return followed;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(UUID event, Before before, Reach reach) {
        return database.createNativeQuery(SIBLINGS, UUID.class)
                .setParameter("event", event)
                .setParameter("before", before.row())
                .setParameter("now", clock.instant())
                .setParameter("all", reach.all())
                .setParameter("apart", reach.apart())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Followed> move(UUID event, Before before, List<UUID> ids) {
        List<Tuple> rows = database.createNativeQuery(SiblingColumns.UPDATE, Tuple.class)
                .setParameter("event", event)
                .setParameter("before", before.row())
                .setParameter("now", clock.instant())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(r -> new Followed(r.get(0, UUID.class), r.get(1, Boolean.class), r.get(2, Boolean.class)))
                .toList();
    }
}
