package org.evident.movements;

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
import org.evident.shared.paging.PageRequest;

/** Reads movements with the names that are shown beside them. */
@ApplicationScoped
class MovementRows {

    private static final String FROM =
            """
             from movement m join person p on p.id = m.person_id
              left join service_area a on a.id = m.service_area_id left join team t on t.id = m.team_id
             where m.organisation_id = :organisation and m.day > :since and (:show = 'all' or m.state = :show)""";

    private final EntityManager database;

    MovementRows(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<MovementSummary> page(UUID organisation, String show, LocalDate since, PageRequest page) {
        var sql = "select m.id, m.kind, m.state, p.id, p.display_name, m.day, concat_ws(', ', t.name, a.name)" + FROM
                + " order by m.day desc, m.id desc";
        List<Tuple> rows = bind(database.createNativeQuery(sql, Tuple.class), organisation, show, since)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        return rows.stream()
                .map(r -> new MovementSummary(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, UUID.class),
                        r.get(4, String.class),
                        day(r.get(5)),
                        r.get(6, String.class).isEmpty() ? null : r.get(6, String.class)))
                .toList();
    }

    long count(UUID organisation, String show, LocalDate since) {
        var sql = "select count(*)" + FROM;
        return ((Number) bind(database.createNativeQuery(sql), organisation, show, since)
                        .getSingleResult())
                .longValue();
    }

    private static Query bind(Query query, UUID organisation, String show, LocalDate since) {
        return query.setParameter("organisation", organisation)
                .setParameter("show", show)
                .setParameter("since", since);
    }

    /** Names of people, of the organisation and of the place that somebody moves to. */
    Map<UUID, String> names(Collection<UUID> people) {
        return texts("select id, display_name from person where id = any(?1)", people);
    }

    Map<UUID, String> roles(Collection<UUID> assignments) {
        return texts("select id, role from role_assignment where id = any(?1)", assignments);
    }

    String organisation(UUID id) {
        return texts("select id, name from organisation where id = any(?1)", List.of(id))
                .get(id);
    }

    /** "Fostering team, Families and Children's Services"; null for a whole organisation. */
    String place(UUID serviceArea, UUID team) {
        if (serviceArea == null) return null;
        return (String) database.createNativeQuery(
                        """
                        select concat_ws(', ', (select name from team where id = cast(?2 as uuid)), name)
                          from service_area where id = ?1""")
                .setParameter(1, serviceArea)
                .setParameter(2, team)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, String> texts(String sql, Collection<UUID> ids) {
        List<Tuple> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> r.get(0, UUID.class), r -> r.get(1, String.class)));
    }

    static LocalDate day(Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate date -> date;
            case java.sql.Date date -> date.toLocalDate();
            default -> throw new IllegalStateException(value.getClass().getName());
        };
    }
}
