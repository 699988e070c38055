package org.evident.misses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.misses.MissCounts.Miss;
import org.evident.shared.json.Json;

@ApplicationScoped
class MissRepository {

    /** Fewer than three times in a period could speak of one person, and is nobody's to see. */
    static final int FEWEST = 3;

    /** Words that differ in their endings or order alone are alike, and stand together. */
    private static final String SUMS =
            """
            from (select organisation_id, query, sum(count) as times,
                         coalesce(nullif(array_to_string(tsvector_to_array(to_tsvector('english', query)), ' '), ''), query) as likeness
                    from search_miss where organisation_id = any(?1) and day >= ?2
                   group by organisation_id, query having sum(count) >=\s"""
                    + FEWEST + ") m group by organisation_id, likeness";

    private final EntityManager database;
    private final Json json;

    MissRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    private record Line(String day, UUID organisation, String query, int times) {}

    /** One statement, always in the same order, so that replicas never wait for each other in a ring. */
    void add(Map<Miss, Integer> sums) {
        var lines = sums.entrySet().stream()
                .map(e -> new Line(
                        e.getKey().day().toString(),
                        e.getKey().organisation(),
                        e.getKey().query(),
                        e.getValue()))
                .toList();
        database.createNativeQuery(
                        """
                        insert into search_miss (day, organisation_id, query, count)
                        select day, organisation, query, times from jsonb_to_recordset(cast(?1 as jsonb))
                            as x (day date, organisation uuid, query text, times int)
                         where exists (select 1 from organisation o where o.id = x.organisation) order by 2, 1, 3
                        on conflict (organisation_id, day, query) do update set count = search_miss.count + excluded.count""")
                .setParameter(1, json.write(lines))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<MissView> of(List<UUID> organisations, LocalDate from, int first, int most) {
        List<Tuple> rows = bind(
                        "select m.queries[1], m.times, o.id, o.name, m.queries[2:] from (select organisation_id, sum(times) as times,"
                                + " array_agg(query order by times desc, query) as queries "
                                + SUMS
                                + ") m join organisation o on o.id = m.organisation_id order by m.times desc, m.queries[1], o.id",
                        organisations,
                        from,
                        Tuple.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(r -> new MissView(
                        r.get(0, String.class),
                        r.get(1, Number.class).longValue(),
                        r.get(2, UUID.class),
                        r.get(3, String.class),
                        List.of(r.get(4, String[].class))))
                .toList();
    }

    long count(List<UUID> organisations, LocalDate from) {
        return ((Number) bind("select count(*) from (select 1 " + SUMS + ") m", organisations, from, Long.class)
                        .getSingleResult())
                .longValue();
    }

    int forgetBefore(LocalDate day) {
        return database.createNativeQuery("delete from search_miss where day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    private Query bind(String sql, List<UUID> organisations, LocalDate from, Class<?> type) {
        return database.createNativeQuery(sql, type)
                .setParameter(1, organisations.toArray(UUID[]::new))
                .setParameter(2, from);
    }
}
