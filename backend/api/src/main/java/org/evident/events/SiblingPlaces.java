package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.problem.ProblemException;

/** Places of the others of a series, which change as those of one did. Nobody loses a place that they hold. */
@ApplicationScoped
class SiblingPlaces {

    private static final String STANDING =
            """
            select p.event_id, e.starts_at, e.capacity, p.organisation_id, p.taken, coalesce(a.places, 0) as kept
              from event_pool p join learning_event e on e.id = p.event_id
              left join event_allocation a on a.event_id = p.event_id and a.organisation_id = p.organisation_id
             where p.event_id = any(?1) order by e.starts_at, p.event_id""";

    private final EntityManager database;

    SiblingPlaces(EntityManager database) {
        this.database = database;
    }

    /**
     * @param capacity as it is now; unless it {@code changed}, each keeps its own
     * @param kept     for partners, what was changed: 0 where it was taken back
     */
    record Change(boolean changed, Integer capacity, Map<UUID, Integer> kept) {

        static Change between(Integer before, Integer after, Map<UUID, Integer> was, Map<UUID, Integer> is) {
            var kept = new HashMap<UUID, Integer>();
            was.keySet().stream().filter(each -> !is.containsKey(each)).forEach(each -> kept.put(each, 0));
            is.forEach((each, places) -> {
                if (!places.equals(was.get(each))) kept.put(each, places);
            });
            return new Change(!java.util.Objects.equals(before, after), after, kept);
        }
    }

    private record Pool(UUID event, Instant starts, Integer capacity, UUID organisation, long taken, int kept) {}

    /** All or none: a day on which more people hold a place than there would be is named. Bookings wait until this is done. */
    @SuppressWarnings("unchecked")
    void requireEnough(Collection<UUID> events, Change change) {
        if (!change.changed() && change.kept().isEmpty()) return;
        var ids = events.toArray(UUID[]::new);
        database.createNativeQuery(
                        "select cast(id as text) from event_pool where event_id = any(?1) order by event_id, id for no key update")
                .setParameter(1, ids)
                .getResultList();
        List<Tuple> rows = database.createNativeQuery(STANDING, Tuple.class)
                .setParameter(1, ids)
                .getResultList();
        rows.stream()
                .map(r -> new Pool(
                        r.get(0, UUID.class),
                        r.get(1, Instant.class),
                        r.get(2, Integer.class),
                        r.get(3, UUID.class),
                        r.get(4, Integer.class),
                        r.get(5, Integer.class)))
                .collect(Collectors.groupingBy(Pool::event, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(pools -> requireEnough(pools, change));
    }

    private static void requireEnough(List<Pool> pools, Change change) {
        var kept = new HashMap<>(change.kept());
        var held = 0L;
        var others = 0L;
        for (var pool : pools) {
            held += pool.taken();
            if (pool.organisation() == null) others = pool.taken();
            else if (pool.taken() > kept.computeIfAbsent(pool.organisation(), each -> pool.kept()))
                throw ProblemException.invalid("/allocations", on(pools) + EventPlaces.tooFewKept(pool.taken()));
        }
        var capacity = change.changed() ? change.capacity() : pools.getFirst().capacity();
        var needed =
                others + kept.values().stream().mapToLong(Integer::longValue).sum();
        if (capacity != null && capacity < needed) {
            throw ProblemException.invalid("/capacity", on(pools) + EventPlaces.tooFew(held, needed));
        }
    }

    private static String on(List<Pool> pools) {
        return "On " + LocalTimes.day(pools.getFirst().starts()) + " ";
    }

    /** Before they have fewer places. */
    void lower(Collection<UUID> events, Change change) {
        change.kept()
                .forEach((organisation, places) -> run(
                        places == 0
                                ? "delete from event_allocation where event_id = any(?1) and organisation_id = ?2 and ?3 = 0"
                                : "update event_allocation set places = ?3 where event_id = any(?1) and organisation_id = ?2 and places > ?3",
                        events,
                        organisation,
                        places));
    }

    /** After they have their places. */
    void raise(Collection<UUID> events, Change change) {
        change.kept().forEach((organisation, places) -> {
            if (places > 0)
                run(
                        """
                        insert into event_allocation (event_id, organisation_id, places) select x.id, ?2, ?3 from unnest(?1) x(id)
                        on conflict (event_id, organisation_id) do update set places = excluded.places
                         where event_allocation.places <> excluded.places""",
                        events,
                        organisation,
                        places);
        });
    }

    private void run(String sql, Collection<UUID> events, UUID organisation, int places) {
        database.createNativeQuery(sql)
                .setParameter(1, events.toArray(UUID[]::new))
                .setParameter(2, organisation)
                .setParameter(3, places)
                .executeUpdate();
    }
}
