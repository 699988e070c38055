package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.security.Right;

/** Reads where people stand in an organisation on a day. */
@ApplicationScoped
class Stands {

    private static final String ON = " %1$s.starts_on <= :day and (%1$s.ends_on is null or %1$s.ends_on >= :day) ";

    private static final String STANDS =
            """
            select p.id, p.display_name,
                   exists (select 1 from membership m where m.person_id = p.id and m.organisation_id = :organisation
                             and m.kind <> 'foster-carer' and %s),
                   array(select a.role from role_assignment a where a.person_id = p.id and a.organisation_id = :organisation and %s),
                   (select l.day from movement l where l.person_id = p.id and l.organisation_id = :organisation
                       and l.kind = 'leaving' and l.state = 'planned')
              from person p where p.id = any(:people)"""
                    .formatted(ON.formatted("m"), ON.formatted("a"));

    /** For as long as the one who goes would have been; who is to leave as well, or cannot sign in, does not count. */
    private static final String OTHER_ADMIN =
            """
            select exists (
              select 1 from role_assignment a join membership m on m.person_id = a.person_id and m.organisation_id = a.organisation_id
                join person p on p.id = a.person_id and p.disabled_at is null
               where a.organisation_id = :organisation and a.role = any(:roles) and a.person_id <> :person and %s and %s
                 and coalesce(a.ends_on, 'infinity') >= (select max(coalesce(o.ends_on, 'infinity')) from role_assignment o
                       where o.person_id = :person and o.organisation_id = :organisation and o.role = any(:roles))
                 and not exists (select 1 from movement l where l.person_id = a.person_id and l.organisation_id = :organisation
                       and l.kind = 'leaving' and l.state = 'planned'))"""
                    .formatted(ON.formatted("a"), ON.formatted("m"));

    private final EntityManager database;

    Stands(EntityManager database) {
        this.database = database;
    }

    /** One query, however many people. Who has no row is absent. */
    @SuppressWarnings("unchecked")
    Map<UUID, Stand> of(Collection<UUID> people, UUID organisation, LocalDate day) {
        List<Tuple> rows = database.createNativeQuery(STANDS, Tuple.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("organisation", organisation)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(r -> new Stand(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, Boolean.class),
                        Set.of((String[]) r.get(3)),
                        MovementRows.day(r.get(4))))
                .collect(Collectors.toMap(Stand::id, Function.identity()));
    }

    /** As anything, a foster carer included. */
    boolean belongs(UUID person, UUID organisation, LocalDate day) {
        return (Boolean) database.createNativeQuery(
                        "select exists (select 1 from membership m where m.person_id = :person"
                                + " and m.organisation_id = :organisation and" + ON.formatted("m") + ")",
                        Boolean.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Whether somebody else manages the people of the organisation from that day on, or they never did. */
    boolean isManagedWithout(UUID person, UUID organisation, LocalDate today, LocalDate day) {
        var stand = of(Set.of(person), organisation, today).get(person);
        if (stand == null || Collections.disjoint(stand.roles(), Right.MANAGE_PEOPLE.roles())) return true;
        return (Boolean) database.createNativeQuery(OTHER_ADMIN, Boolean.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("roles", Right.MANAGE_PEOPLE.roles().toArray(String[]::new))
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Changes of who leaves an organisation take turns, so that two people who plan at once see each other's. */
    void takeTurns(UUID organisation) {
        database.createNativeQuery("select id from organisation where id = ?1 for no key update", UUID.class)
                .setParameter(1, organisation)
                .getResultList();
    }
}
