package org.evident.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.links.Link;
import org.evident.shared.links.LinkSource;

/** Items of editions that are or were in force, with the labels of their own edition. They are everybody's to see. */
@ApplicationScoped
class StandardLinks implements LinkSource {

    private static final String IN_FORCE =
            """
             from framework f
             join framework_version v on v.framework_id = f.id and daterange(v.starts_on, v.ends_on, '[]') @> cast(:on as date)
                  and v.starts_on is not null
             join framework_item i on i.version_id = v.id
            where f.slug = coalesce(cast(:slug as text), f.slug)""";

    private final EntityManager database;

    StandardLinks(EntityManager database) {
        this.database = database;
    }

    /** In the order of the frameworks and of their items. */
    @SuppressWarnings("unchecked")
    List<StandardView> page(StandardListRequest list, LocalDate on) {
        List<Tuple> rows = bind(
                        "select i.id, i.code, i.parent, i.label, f.slug, f.name, v.id, v.label" + IN_FORCE
                                + " order by f.position, f.slug, i.position",
                        Tuple.class,
                        list,
                        on)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
        return rows.stream()
                .map(r -> new StandardView(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, String.class),
                        r.get(5, String.class),
                        r.get(6, UUID.class),
                        r.get(7, String.class)))
                .toList();
    }

    long count(StandardListRequest list, LocalDate on) {
        return (Long) bind("select count(*)" + IN_FORCE, Long.class, list, on).getSingleResult();
    }

    private Query bind(String sql, Class<?> type, StandardListRequest list, LocalDate on) {
        return database.createNativeQuery(sql, type)
                .setParameter("slug", list.framework)
                .setParameter("on", on);
    }

    @Override
    public String kind() {
        return "standard";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, Link> find(Collection<UUID> ids) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select i.id, i.code || ' ' || i.label, '/frameworks/' || f.slug, f.name || ', ' || v.label
                          from framework_item i join framework_version v on v.id = i.version_id join framework f on f.id = v.framework_id
                         where i.id = any(?1) and v.starts_on is not null""",
                        Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(r -> new Link(
                        kind(),
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        null,
                        null))
                .collect(Collectors.toMap(Link::id, Function.identity()));
    }
}
