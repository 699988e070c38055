package org.evident.whoiswho;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.security.StaffRole;
import org.evident.whoiswho.PersonFoundView.Found;

@ApplicationScoped
class WhoRepository {

    private static final String HOLDING =
            """
             from role_assignment a join person p on p.id = a.person_id
             left join service_area s on s.id = a.service_area_id left join team t on t.id = a.team_id
             where a.organisation_id = :organisation and a.role = any(:roles) and a.starts_on <= :today
               and (a.ends_on is null or a.ends_on >= :today) """;

    private static final String IN_FORCE = " and (m.ends_on is null or m.ends_on >= :today) ";

    /** Staff of the organisation; where asked for, staff of the network besides. Carers hold no staff roles. */
    private static final String CAN_HOLD =
            """
            select distinct on (p.display_name, p.id) p.id, p.display_name, coalesce(t.name, a.name, o.name)
              from membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
              left join service_area a on a.id = m.service_area_id left join team t on t.id = m.team_id
             where m.kind <> 'foster-carer' and (m.organisation_id = :organisation or (:network and o.kind in ('provider', 'network')))"""
                    + IN_FORCE
                    + """
                     and (p.display_name ilike :first or p.display_name ilike :later)
                     order by p.display_name, p.id, t.name nulls last, a.name nulls last""";

    private final EntityManager database;

    WhoRepository(EntityManager database) {
        this.database = database;
    }

    /** In the order of these roles. */
    List<RoleHolderView> holders(UUID organisation, List<String> roles, LocalDate today, int offset, int size) {
        var sql = "select p.id, p.display_name, a.role, coalesce(t.name, s.name) " + HOLDING
                + " order by array_position(:roles, a.role), p.display_name, a.id";
        var rows = tuples(bind(database.createNativeQuery(sql, Tuple.class), organisation, roles, today)
                .setFirstResult(offset)
                .setMaxResults(size));
        return rows.stream()
                .map(row -> RoleHolderView.of(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        StaffRole.of(row.get(2, String.class)),
                        row.get(3, String.class)))
                .toList();
    }

    long countHolders(UUID organisation, List<String> roles, LocalDate today) {
        var query = database.createNativeQuery("select count(*) " + HOLDING, Long.class);
        return ((Number) bind(query, organisation, roles, today).getSingleResult()).longValue();
    }

    /** Up to ten of whose names any part begins like this. */
    List<Found> named(String start, UUID organisation, boolean network, LocalDate today) {
        var literal = start.replaceAll("[\\\\%_]", "\\\\$0");
        return tuples(database.createNativeQuery(CAN_HOLD, Tuple.class)
                        .setParameter("organisation", organisation)
                        .setParameter("network", network)
                        .setParameter("today", today)
                        .setParameter("first", literal + "%")
                        .setParameter("later", "% " + literal + "%")
                        .setMaxResults(10))
                .stream()
                .map(row -> new Found(row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    boolean isOrganisation(UUID id) {
        return (Boolean) database.createNativeQuery("select exists (select 1 from organisation where id = ?1)")
                .setParameter(1, id)
                .getSingleResult();
    }

    private static Query bind(Query query, UUID organisation, List<String> roles, LocalDate today) {
        return query.setParameter("organisation", organisation)
                .setParameter("roles", roles.toArray(String[]::new))
                .setParameter("today", today);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
