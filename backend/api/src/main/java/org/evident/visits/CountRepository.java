package org.evident.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.visibility.Visibility;
import org.evident.visits.PeriodRequest.Period;

/** Reads the counts. Never more rows than there are days or months of what was visited, however many visits there were. */
@ApplicationScoped
class CountRepository {

    /** What was visited, as those who ask may see it: its title, where it is, and which of it is shown. */
    private static final Map<String, String> THINGS = Map.of(
            "topics",
            "t.id, t.title, '/search?topic=' || t.slug as address from v join topic t on t.id = v.object_id"
                    + " where (t.organisation_id is null or t.organisation_id = :organisation)",
            "providers",
            "p.id, p.name as title, '/search?provider=' || p.slug as address from v join provider p on p.id = v.object_id"
                    + " where (p.organisation_id is null or p.organisation_id = :organisation)",
            "resources",
            "r.id, r.title, '/resources/' || cast(r.id as text) as address from v join learning_resource r on r.id = v.object_id where"
                    + Visibility.SEEN_BY_CALLER);

    /** One thing, where those who ask may see it. */
    private static final Map<String, String> SEEN = Map.of(
            "topic",
            "topic t where t.id = :id and (t.organisation_id is null or t.organisation_id = any(:organisations))",
            "provider",
            "provider p where p.id = :id and (p.organisation_id is null or p.organisation_id = any(:organisations))",
            "resource",
            "learning_resource r where r.id = :id and" + Visibility.SEEN_BY_CALLER);

    private static final String VISITED =
            """
            with v as (
              select object_id, sum(visits) as visits from visit_month
               where organisation_id = :organisation and object_kind = :kind and month between :first and :last
               group by object_id
            ), shown as materialized (
              select v.visits, %s
            )
            select t.total, p.* from (select count(*) as total from shown) t left join (
              select * from shown order by case when visits < 5 then 0 else visits end desc, title, id
               limit :size offset :offset) p on true order by case when visits < 5 then 0 else visits end desc, title, id""";

    private final EntityManager database;
    private final Visibility visibility;

    CountRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    record Launch(LocalDate day, long visits) {}

    Launch launch(UUID organisation) {
        var row = (Tuple) database.createNativeQuery(
                        "select min(day), coalesce(sum(visits), 0) from visit_day where organisation_id = ?1",
                        Tuple.class)
                .setParameter(1, organisation)
                .getSingleResult();
        return new Launch(row.get(0, LocalDate.class), number(row, 1));
    }

    /** Visits of the hub by month, within the period. Months without any are missing. */
    @SuppressWarnings("unchecked")
    Map<LocalDate, Long> months(UUID organisation, Period period) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select cast(date_trunc('month', day) as date), sum(visits) from visit_day
                         where organisation_id = ?1 and day between ?2 and ?3 group by 1""",
                        Tuple.class)
                .setParameter(1, organisation)
                .setParameter(2, period.from())
                .setParameter(3, period.to())
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> r.get(0, LocalDate.class), r -> number(r, 1)));
    }

    /** Most visited first; those with too few to tell come last, in the order of their names. */
    @SuppressWarnings("unchecked")
    Page<VisitedView> visited(String of, UUID organisation, Period period, PageRequest page) {
        List<Tuple> rows = bind(
                        database.createNativeQuery(VISITED.formatted(THINGS.get(of)), Tuple.class),
                        of,
                        organisation,
                        period)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size)
                .getResultList();
        var items = rows.stream()
                .filter(r -> r.get(2) != null)
                .map(r -> VisitedView.of(
                        r.get(2, UUID.class), r.get(3, String.class), r.get(4, String.class), number(r, 1)))
                .toList();
        return new Page<>(items, page.page, page.size, number(rows.getFirst(), 0));
    }

    /** What the caller may not see counts as never visited. */
    VisitCountView of(String kind, UUID id, Collection<UUID> organisations) {
        var query = database.createNativeQuery(
                """
                select coalesce(sum(visits), 0), min(month) from visit_month
                 where organisation_id = any(:organisations) and object_kind = :kind and object_id = :id
                   and exists (select 1 from %s)"""
                        .formatted(SEEN.get(kind)),
                Tuple.class);
        if (kind.equals("resource")) visibility.bindSeen(query);
        var row = (Tuple) query.setParameter("organisations", organisations.toArray(UUID[]::new))
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getSingleResult();
        return new VisitCountView(VisitedView.shown(number(row, 0)), row.get(1, LocalDate.class));
    }

    private Query bind(Query query, String of, UUID organisation, Period period) {
        if (of.equals("resources")) visibility.bindSeen(query);
        return query.setParameter("kind", of.substring(0, of.length() - 1))
                .setParameter("organisation", organisation)
                .setParameter("first", period.firstMonth())
                .setParameter("last", period.to());
    }

    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }
}
