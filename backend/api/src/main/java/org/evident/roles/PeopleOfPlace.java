package org.evident.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How people stand to an organisation, read from memberships that have not ended; and what places it has. */
@ApplicationScoped
class PeopleOfPlace {

    private static final String IN_FORCE = " and (m.ends_on is null or m.ends_on >= :today) ";

    private static final String STANDING =
            """
            select p.id, p.display_name, bool_or(m.organisation_id = :organisation and m.kind <> 'foster-carer'),
                   bool_or(m.organisation_id = :organisation), bool_or(o.kind in ('provider', 'network') and m.kind <> 'foster-carer')
              from person p join membership m on m.person_id = p.id join organisation o on o.id = m.organisation_id
             where p.id = any(:people)"""
                    + IN_FORCE + " group by p.id order by p.display_name, p.id";

    private final EntityManager database;

    PeopleOfPlace(EntityManager database) {
        this.database = database;
    }

    /**
     * @param works whether they are of its staff
     * @param isHere whether they are of the organisation at all
     * @param network whether they are of the staff of a provider, and so may look after organisations
     */
    record Standing(UUID id, String name, boolean works, boolean isHere, boolean network) {}

    /** How each stands to the organisation; whoever belongs nowhere is left out. */
    List<Standing> standing(Collection<UUID> people, UUID organisation, LocalDate today) {
        return tuples(database.createNativeQuery(STANDING, Tuple.class)
                        .setParameter("organisation", organisation)
                        .setParameter("people", people.toArray(UUID[]::new))
                        .setParameter("today", today))
                .stream()
                .map(row -> new Standing(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Boolean.class),
                        row.get(3, Boolean.class),
                        row.get(4, Boolean.class)))
                .toList();
    }

    boolean isOrganisation(UUID id) {
        return (Boolean) database.createNativeQuery("select exists (select 1 from organisation where id = ?1)")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** Whether the service area is the organisation's, and the team the service area's, where they are given. */
    boolean isPlace(UUID organisation, UUID serviceArea, UUID team) {
        return (Boolean) database.createNativeQuery(
                        """
                        select (cast(?2 as uuid) is null and cast(?3 as uuid) is null)
                            or exists (select 1 from service_area a left join team t on t.service_area_id = a.id and t.id = ?3
                                        where a.id = ?2 and a.organisation_id = ?1 and (cast(?3 as uuid) is null or t.id is not null))""")
                .setParameter(1, organisation)
                .setParameter(2, serviceArea)
                .setParameter(3, team)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
