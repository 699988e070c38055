package org.evident.roles;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class RoleRepository implements PanacheRepositoryBase<RoleAssignment, UUID> {

    private static final String NAMED =
            """
             from role_assignment a join person p on p.id = a.person_id join organisation o on o.id = a.organisation_id
             left join service_area s on s.id = a.service_area_id left join team t on t.id = a.team_id
             left join role_assignment b on b.id = a.follows_id left join person w on w.id = b.person_id""";

    private static final String NAMES = "select a.id, p.display_name, o.name, s.name, t.name, w.display_name ";

    private static final String TODAY = " and a.starts_on <= :today and (a.ends_on is null or a.ends_on >= :today)";

    /** A role with the names that are shown beside it. */
    record Named(
            RoleAssignment role, String person, String organisation, String serviceArea, String team, String before) {}

    Named named(UUID id) {
        return read(ask(NAMES + NAMED + " where a.id = :id", Tuple.class).setParameter("id", id))
                .getFirst();
    }

    List<Named> named(List<UUID> ids) {
        return read(ask(NAMES + NAMED + " where a.id = any(:ids) order by p.display_name, a.id", Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new)));
    }

    List<Named> page(UUID organisation, RoleListRequest list, LocalDate today) {
        var order =
                switch (list.show) {
                    case "upcoming" -> " order by a.starts_on, p.display_name, a.id";
                    case "past" -> " order by a.ends_on desc, p.display_name, a.id";
                    default -> " order by a.role, p.display_name, a.id";
                };
        return read(narrowed(NAMES, order, organisation, list, today)
                .setFirstResult(list.offset())
                .setMaxResults(list.size));
    }

    long count(UUID organisation, RoleListRequest list, LocalDate today) {
        return number(narrowed("select count(*) ", "", organisation, list, today));
    }

    /** In force first, then those to come, then those that ended, the latest first. */
    List<Named> ofPerson(UUID person, LocalDate today, int offset, int size) {
        var order =
                """
                 where a.person_id = :person order by case when a.ends_on < :today then 2 when a.starts_on > :today then 1 else 0 end,
                 a.starts_on desc, a.id""";
        return read(ask(NAMES + NAMED + " " + order, Tuple.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .setFirstResult(offset)
                .setMaxResults(size));
    }

    long countOfPerson(UUID person) {
        return count("personId = ?1 and organisationId is not null", person);
    }

    private Query narrowed(String select, String order, UUID organisation, RoleListRequest list, LocalDate today) {
        var when =
                switch (list.show) {
                    case "upcoming" -> " and a.starts_on > :today";
                    case "past" -> " and a.ends_on < :today";
                    default -> TODAY;
                };
        var sql = select + NAMED + " where a.organisation_id = :organisation" + when
                + (list.role == null ? "" : " and a.role = :role")
                + (list.serviceAreaId == null ? "" : " and a.service_area_id = :area");
        var query = ask(sql + order, order.isEmpty() ? Long.class : Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("today", today);
        if (list.role != null) query.setParameter("role", list.role);
        if (list.serviceAreaId != null) query.setParameter("area", list.serviceAreaId);
        return query;
    }

    private Query ask(String sql, Class<?> type) {
        return getEntityManager().createNativeQuery(sql, type);
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }

    private List<Named> read(Query query) {
        var rows = tuples(query);
        if (rows.isEmpty()) return List.of();
        var ids = rows.stream().map(row -> row.get(0, UUID.class)).toList();
        var roles = list("id in ?1", ids).stream().collect(Collectors.toMap(role -> role.id, Function.identity()));
        return rows.stream()
                .map(row -> new Named(
                        roles.get(row.get(0, UUID.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class)))
                .toList();
    }
}
