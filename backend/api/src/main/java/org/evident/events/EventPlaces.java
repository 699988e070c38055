package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.events.EventInput.Allocation;
import org.evident.shared.problem.ProblemException;

/** Places, those kept for partners, and how many of them people hold. */
@ApplicationScoped
class EventPlaces {

    private static final String SHOWN =
            """
            select a.organisation_id as id, o.name as name, a.places as places, coalesce(p.taken, 0) as taken
              from event_allocation a join organisation o on o.id = a.organisation_id
              left join event_pool p on p.event_id = a.event_id and p.organisation_id = a.organisation_id
             where a.event_id = :event order by o.name""";

    private final EntityManager database;

    EventPlaces(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<EventView.Allocation> of(UUID event) {
        List<Tuple> rows = database.createNativeQuery(SHOWN, Tuple.class)
                .setParameter("event", event)
                .getResultList();
        return rows.stream()
                .map(r -> new EventView.Allocation(
                        r.get("id", UUID.class),
                        r.get("name", String.class),
                        r.get("places", Integer.class),
                        r.get("taken", Integer.class)))
                .toList();
    }

    static void requirePossible(EventInput input) {
        var kept = input.allocations().stream().mapToInt(Allocation::places).sum();
        if (input.capacity() != null && kept > input.capacity()) {
            throw ProblemException.invalid(
                    "/allocations",
                    "Keep %,d places or fewer for partners: there are no more".formatted(input.capacity()));
        }
        var several = input.allocations().stream()
                .map(Allocation::organisationId)
                .distinct()
                .count();
        if (several < input.allocations().size()) {
            throw ProblemException.invalid("/allocations", "Name each organisation once");
        }
    }

    /** Nobody loses a place that they hold. Bookings of this event wait until this is done. */
    void requireEnough(UUID event, EventInput input) {
        var taken = taken(event);
        var others = taken.getOrDefault(null, 0L);
        var kept = input.allocations().stream()
                .collect(Collectors.toMap(Allocation::organisationId, a -> (long) a.places(), Long::sum));
        var all = taken.values().stream().mapToLong(Long::longValue).sum();
        var needed = others + kept.values().stream().mapToLong(Long::longValue).sum();
        if (input.capacity() != null && input.capacity() < Math.max(all, needed)) {
            throw ProblemException.invalid("/capacity", tooFew(all, Math.max(all, needed)));
        }
        taken.forEach((organisation, held) -> {
            if (organisation != null && held > kept.getOrDefault(organisation, 0L)) {
                throw ProblemException.invalid("/allocations", tooFewKept(held));
            }
        });
    }

    static String tooFew(long held, long needed) {
        return "%,d %s a place. Set places to %,d or more"
                .formatted(held, held == 1 ? "person holds" : "people hold", needed);
    }

    static String tooFewKept(long held) {
        return "%,d of an organisation's people hold a place. Keep %,d or more".formatted(held, held);
    }

    /** What is taken back or made less, before the event has fewer places. */
    void lower(UUID event, List<Allocation> wanted) {
        var kept =
                wanted.stream().collect(Collectors.toMap(Allocation::organisationId, Allocation::places, Integer::sum));
        of(event).forEach(now -> {
            var places = kept.get(now.organisationId());
            if (places == null) {
                database.createNativeQuery("delete from event_allocation where event_id = ?1 and organisation_id = ?2")
                        .setParameter(1, event)
                        .setParameter(2, now.organisationId())
                        .executeUpdate();
            } else if (places < now.places()) keep(event, now.organisationId(), places);
        });
    }

    /** What is kept anew or made more, after the event has its places. */
    void raise(UUID event, List<Allocation> wanted) {
        wanted.forEach(each -> keep(event, each.organisationId(), each.places()));
    }

    private void keep(UUID event, UUID organisation, int places) {
        database.createNativeQuery(
                        """
                        insert into event_allocation (event_id, organisation_id, places) values (?1, ?2, ?3)
                        on conflict (event_id, organisation_id) do update set places = excluded.places
                         where event_allocation.places <> excluded.places""")
                .setParameter(1, event)
                .setParameter(2, organisation)
                .setParameter(3, places)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Long> taken(UUID event) {
        List<Tuple> rows = database.createNativeQuery(
                        "select organisation_id as id, taken from event_pool where event_id = ?1 order by id for update",
                        Tuple.class)
                .setParameter(1, event)
                .getResultList();
        var taken = new java.util.HashMap<UUID, Long>();
        rows.forEach(r -> taken.put(r.get("id", UUID.class), (long) r.get("taken", Integer.class)));
        return taken;
    }
}
