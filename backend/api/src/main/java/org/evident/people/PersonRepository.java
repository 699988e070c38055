package org.evident.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** Two first sign-ins at the same moment make one row. */
    void makeRow(UUID id, String name) {
        getEntityManager()
                .createNativeQuery("insert into person (id, display_name) values (?1, ?2) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<MeView.AssignmentView> assignments(UUID person, LocalDate today) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        """
                        select a.role, a.organisation_id, o.name, a.service_area_id, a.ends_on
                          from role_assignment a left join organisation o on o.id = a.organisation_id
                         where a.person_id = ?1 and a.starts_on <= ?2 and (a.ends_on is null or a.ends_on >= ?2)
                         order by o.name, a.role""",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, today)
                .getResultList();
        return rows.stream()
                .map(r -> new MeView.AssignmentView(
                        r.get(0, String.class),
                        r.get(1, UUID.class),
                        r.get(2, String.class),
                        r.get(3, UUID.class),
                        day(r.get(4))))
                .toList();
    }

    private static LocalDate day(Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate d -> d;
            case java.sql.Date d -> d.toLocalDate();
            default -> throw new IllegalStateException(value.getClass().getName());
        };
    }

    @SuppressWarnings("unchecked")
    List<MeView.PlaceView> organisations(Collection<UUID> ids) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "select id, name, kind from organisation where id = any(?1) order by name", Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(r -> new MeView.PlaceView(r.get(0, UUID.class), r.get(1, String.class), r.get(2, String.class)))
                .toList();
    }

    long topicsAmong(Collection<UUID> ids) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from topic where id = any(?1)")
                        .setParameter(1, ids.toArray(UUID[]::new))
                        .getSingleResult())
                .longValue();
    }

    boolean isOpen(UUID topic, Collection<UUID> organisations) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select 1 from topic where id = ?1"
                                + " and (organisation_id is null or organisation_id = any(?2)))",
                        Boolean.class)
                .setParameter(1, topic)
                .setParameter(2, organisations.toArray(UUID[]::new))
                .getSingleResult();
    }

    /** Adds to what the person follows, in one statement that loses nothing; false when they follow so many already. */
    boolean followOne(UUID person, UUID topic, int most) {
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into person_interest (person_id, topic_id)
                        select ?1, ?2 where (select count(*) from person_interest where person_id = ?1) < ?3
                        on conflict do nothing""")
                .setParameter(1, person)
                .setParameter(2, topic)
                .setParameter(3, most)
                .executeUpdate();
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select 1 from person_interest where person_id = ?1 and topic_id = ?2)",
                        Boolean.class)
                .setParameter(1, person)
                .setParameter(2, topic)
                .getSingleResult();
    }

    void unfollowOne(UUID person, UUID topic) {
        getEntityManager()
                .createNativeQuery("delete from person_interest where person_id = ?1 and topic_id = ?2")
                .setParameter(1, person)
                .setParameter(2, topic)
                .executeUpdate();
    }
}
