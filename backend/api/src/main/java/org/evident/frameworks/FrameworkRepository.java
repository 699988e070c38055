package org.evident.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.frameworks.FrameworkSummary.Edition;

/** The frameworks, and which edition of each is in force on a day. */
@ApplicationScoped
class FrameworkRepository {

    private static final String STATUS =
            """
             case when v.starts_on is null then 'draft' when v.starts_on > cast(:today as date) then 'upcoming'
                  when v.ends_on < cast(:today as date) then 'ended' else 'in-force' end""";

    private static final String LIST =
            """
            select f.slug, f.kind, f.name, f.issuer, f.for_whom, n.id, n.label, %s, n.starts_on, n.ends_on,
                   x.id, x.label, x.starts_on, x.ends_on, d.id
              from framework f
              left join framework_version n on n.framework_id = f.id and daterange(n.starts_on, n.ends_on, '[]') @> cast(:on as date)
                   and n.starts_on is not null
              left join lateral (select * from framework_version x where x.framework_id = f.id and x.starts_on > cast(:on as date)
                   order by x.starts_on limit 1) x on true
              left join framework_version d on d.framework_id = f.id and d.starts_on is null and :drafts
             where f.kind = coalesce(cast(:kind as text), f.kind)
             order by f.position, f.slug"""
                    .formatted(STATUS.replace("v.", "n."));

    private final EntityManager database;

    FrameworkRepository(EntityManager database) {
        this.database = database;
    }

    record Days(LocalDate on, LocalDate today, boolean drafts) {}

    @SuppressWarnings("unchecked")
    List<FrameworkSummary> list(String kind, Days days, int offset, int most) {
        List<Tuple> rows = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("kind", kind)
                .setParameter("on", days.on())
                .setParameter("today", days.today())
                .setParameter("drafts", days.drafts())
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(FrameworkRepository::summary).toList();
    }

    private static FrameworkSummary summary(Tuple r) {
        var next = r.get(10, UUID.class) == null
                ? null
                : new Edition(r.get(10, UUID.class), text(r, 11), "upcoming", day(r, 12), day(r, 13));
        var inForce = r.get(5, UUID.class) == null
                ? null
                : new Edition(r.get(5, UUID.class), text(r, 6), text(r, 7), day(r, 8), day(r, 9));
        return new FrameworkSummary(
                text(r, 0), text(r, 1), text(r, 2), text(r, 3), text(r, 4), inForce, next, r.get(14, UUID.class));
    }

    long count(String kind) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from framework where kind = coalesce(cast(?1 as text), kind)")
                        .setParameter(1, kind)
                        .getSingleResult())
                .longValue();
    }

    Optional<UUID> find(String slug) {
        return first(database.createNativeQuery("select id from framework where slug = ?1", UUID.class)
                .setParameter(1, slug)
                .getResultList());
    }

    Optional<UUID> inForce(String slug, LocalDate on) {
        return first(database.createNativeQuery(
                        """
                        select v.id from framework f join framework_version v on v.framework_id = f.id
                         where f.slug = ?1 and v.starts_on <= ?2 and (v.ends_on is null or v.ends_on >= ?2)""",
                        UUID.class)
                .setParameter(1, slug)
                .setParameter(2, on)
                .getResultList());
    }

    /** The newest first, a draft before all. */
    @SuppressWarnings("unchecked")
    List<Edition> editions(UUID framework, Days days, int offset, int most) {
        List<Tuple> rows = database.createNativeQuery(
                        "select v.id, v.label," + STATUS + ", v.starts_on, v.ends_on from framework_version v"
                                + " where v.framework_id = :framework and (v.starts_on is not null or :drafts)"
                                + " order by v.starts_on desc nulls first",
                        Tuple.class)
                .setParameter("framework", framework)
                .setParameter("today", days.today())
                .setParameter("drafts", days.drafts())
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(r -> new Edition(r.get(0, UUID.class), text(r, 1), text(r, 2), day(r, 3), day(r, 4)))
                .toList();
    }

    long editions(UUID framework, boolean drafts) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from framework_version where framework_id = ?1 and (starts_on is not null or ?2)")
                        .setParameter(1, framework)
                        .setParameter(2, drafts)
                        .getSingleResult())
                .longValue();
    }

    /** False when the short name is taken. */
    boolean add(FrameworkInput input) {
        return database.createNativeQuery(
                                """
                                insert into framework (slug, kind, name, issuer, for_whom, position)
                                select ?1, ?2, ?3, ?4, ?5, coalesce(max(position), 0) + 1 from framework
                                on conflict (slug) do nothing""")
                        .setParameter(1, input.slug())
                        .setParameter(2, input.kind())
                        .setParameter(3, input.name().strip())
                        .setParameter(4, input.issuer().strip())
                        .setParameter(5, input.forWhom().strip())
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    private static Optional<UUID> first(List<?> ids) {
        return ((List<UUID>) ids).stream().findFirst();
    }

    private static String text(Tuple row, int at) {
        return row.get(at, String.class);
    }

    private static LocalDate day(Tuple row, int at) {
        return row.get(at, LocalDate.class);
    }
}
