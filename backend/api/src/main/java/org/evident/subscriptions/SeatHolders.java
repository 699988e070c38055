package org.evident.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people of an organisation who hold seats, or wait for one. */
@ApplicationScoped
class SeatHolders {

    private static final String PEOPLE =
            """
            select w.person_id, p.display_name, place.name, w.state, w.since
              from subscription_seat w join subscription s on s.id = w.subscription_id join person p on p.id = w.person_id
              left join lateral (
                   select coalesce(t.name, a.name) as name from membership m
                     left join service_area a on a.id = m.service_area_id left join team t on t.id = m.team_id
                    where m.person_id = w.person_id and m.organisation_id = s.organisation_id
                    order by m.starts_on desc, m.id limit 1) place on true
             where w.subscription_id = ?1 and w.state = ?2 order by w.since, w.person_id""";

    private final EntityManager database;

    SeatHolders(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<SeatView> page(UUID subscription, SeatListRequest list) {
        List<Tuple> rows = database.createNativeQuery(PEOPLE, Tuple.class)
                .setParameter(1, subscription)
                .setParameter(2, list.show)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
        return rows.stream()
                .map(r -> new SeatView(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, Instant.class)))
                .toList();
    }

    long count(UUID subscription, String state) {
        return (Long) database.createNativeQuery(
                        "select count(*) from subscription_seat where subscription_id = ?1 and state = ?2", Long.class)
                .setParameter(1, subscription)
                .setParameter(2, state)
                .getSingleResult();
    }

    boolean belongs(UUID person, UUID organisation, LocalDate today) {
        return (Boolean) database.createNativeQuery(
                        """
                        select exists (select 1 from membership where person_id = ?1 and organisation_id = ?2
                                          and starts_on <= ?3 and (ends_on is null or ends_on >= ?3))
                            or exists (select 1 from role_assignment where person_id = ?1 and organisation_id = ?2
                                          and starts_on <= ?3 and (ends_on is null or ends_on >= ?3))""")
                .setParameter(1, person)
                .setParameter(2, organisation)
                .setParameter(3, today)
                .getSingleResult();
    }

    /** Seats of those who no longer belong to the organisation are free again. */
    int freeThoseLeft(LocalDate today) {
        return database.createNativeQuery(
                        """
                        delete from subscription_seat w using subscription s
                         where s.id = w.subscription_id
                           and not exists (select 1 from membership m where m.person_id = w.person_id
                                 and m.organisation_id = s.organisation_id and (m.ends_on is null or m.ends_on >= ?1))
                           and not exists (select 1 from role_assignment r where r.person_id = w.person_id
                                 and r.organisation_id = s.organisation_id and (r.ends_on is null or r.ends_on >= ?1))""")
                .setParameter(1, today)
                .executeUpdate();
    }
}
