package org.evident.eventseries;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.time.UkTime;

@ApplicationScoped
class SeriesRepository implements PanacheRepositoryBase<EventSeries, UUID> {

    /** Theirs while they are of its organisation, and those of organisations whose events they plan. */
    private static final String RUN =
            " (s.organisation_id = any(:runs) or s.organisation_id = any(:belongs) and s.owner_id = cast(:me as uuid)) ";

    private final EventAccess access;
    private final Clock clock;

    SeriesRepository(EventAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** @param lastDay of the rule */
    record Facts(String organisation, int events, int toCome, LocalDate lastDay) {}

    Optional<EventSeries> run(UUID id) {
        return ids("select s.id from event_series s where s.id = :id and" + RUN, query -> query.setParameter("id", id))
                .stream()
                .findFirst()
                .map(this::findById);
    }

    void takeTurn(UUID series) {
        getEntityManager()
                .createNativeQuery("select cast(id as text) from event_series where id = ?1 for no key update")
                .setParameter(1, series)
                .getResultList();
    }

    List<EventSeries> page(SeriesListRequest list) {
        var ids = ids(
                "select s.id from event_series s where" + RUN + of(list) + " order by s.created_at desc, s.id desc",
                query -> bind(query, list).setFirstResult(list.offset()).setMaxResults(list.size));
        if (ids.isEmpty()) return List.of();
        var found = list("id in ?1", ids).stream().collect(Collectors.toMap(s -> s.id, s -> s));
        return ids.stream().map(found::get).toList();
    }

    long count(SeriesListRequest list) {
        var query = access.bindRun(getEntityManager()
                .createNativeQuery("select count(*) from event_series s where" + RUN + of(list), Long.class));
        return ((Number) bind(query, list).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    Map<UUID, Facts> facts(Collection<EventSeries> series) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        """
                        select s.id, o.name, count(e.id) as events, count(e.id) filter (where e.ends_at > :now and e.status <> 'cancelled'
                               and e.status <> 'archived') as come, max(e.series_day) as last
                          from event_series s join organisation o on o.id = s.organisation_id
                          left join learning_event e on e.series_id = s.id
                         where s.id = any(:ids) group by s.id, o.name""",
                        Tuple.class)
                .setParameter("ids", series.stream().map(s -> s.id).toArray(UUID[]::new))
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        r -> r.get(0, UUID.class),
                        r -> new Facts(
                                r.get(1, String.class),
                                number(r, "events"),
                                number(r, "come"),
                                r.get(4, LocalDate.class))));
    }

    /** Of an organisation, or of whichever these are. */
    @SuppressWarnings("unchecked")
    Map<UUID, String> areas(UUID organisation, Collection<UUID> ids) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "select id, name from service_area where id = any(?1) and organisation_id = ?2", Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .setParameter(2, organisation)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> r.get(0, UUID.class), r -> r.get(1, String.class)));
    }

    /** The event, and whether the caller runs it; none where they do not see it. */
    @SuppressWarnings("unchecked")
    Optional<Tuple> model(UUID event) {
        List<Tuple> rows = access.bindSeen(getEntityManager()
                        .createNativeQuery(
                                "select e.id, e.organisation_id, e.title, e.service_area_id, e.starts_at, e.ends_at,"
                                        + " e.series_id is null and not e.is_template and e.status in ('draft', 'published') as first, coalesce("
                                        + EventAccess.RUN_BY_CALLER
                                        + ", false) as runs from learning_event e where e.id = :id and"
                                        + EventAccess.SEEN_BY_CALLER,
                                Tuple.class))
                .setParameter("id", event)
                .getResultList();
        return rows.stream().findFirst();
    }

    /** For each service area, or for none, the last one that is as the series has it; one that was changed apart if need be. */
    @SuppressWarnings("unchecked")
    List<SeriesModel> last(UUID series) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        """
                        select distinct on (e.service_area_id) e.id, e.organisation_id, e.title, e.service_area_id, e.starts_at, e.ends_at, false
                          from learning_event e where e.series_id = ?1 and e.starts_at is not null
                         order by e.service_area_id, e.changed_alone, e.status in ('cancelled', 'archived'), e.series_day desc nulls last""",
                        Tuple.class)
                .setParameter(1, series)
                .getResultList();
        return rows.stream().map(SeriesRepository::asModel).toList();
    }

    static SeriesModel asModel(Tuple r) {
        return new SeriesModel(
                r.get(0, UUID.class),
                r.get(1, UUID.class),
                r.get(2, String.class),
                r.get(3, UUID.class),
                UkTime.local(r.get(4, java.time.Instant.class)),
                UkTime.local(r.get(5, java.time.Instant.class)),
                r.get(6, Boolean.class));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String sql, java.util.function.Consumer<Query> with) {
        var query = access.bindRun(getEntityManager().createNativeQuery(sql, UUID.class));
        with.accept(query);
        return query.getResultList();
    }

    private static String of(SeriesListRequest list) {
        return list.organisationId == null ? "" : " and s.organisation_id = :organisation ";
    }

    private static Query bind(Query query, SeriesListRequest list) {
        return list.organisationId == null ? query : query.setParameter("organisation", list.organisationId);
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Number.class).intValue();
    }
}
