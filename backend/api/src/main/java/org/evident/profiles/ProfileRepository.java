package org.evident.profiles;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProfileRepository implements PanacheRepositoryBase<Profile, UUID> {

    /** What is known of somebody elsewhere: how many topics they follow, how they like to learn, when they joined. */
    record Beside(int topics, String learningFormat, LocalDate joinedOn) {}

    /** To be changed: two changes at once make one row, and take turns. */
    Profile locked(UUID person, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into profile (person_id, updated_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, now)
                .executeUpdate();
        return findById(person, LockModeType.PESSIMISTIC_WRITE);
    }

    Beside beside(UUID person, LocalDate today) {
        var row = (Tuple) getEntityManager()
                .createNativeQuery(
                        """
                        select (select count(*) from person_interest where person_id = ?1),
                               (select learning_format from person where id = ?1),
                               (select max(starts_on) from membership where person_id = ?1
                                   and starts_on <= ?2 and (ends_on is null or ends_on >= ?2))""",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, today)
                .getSingleResult();
        return new Beside(row.get(0, Number.class).intValue(), row.get(1, String.class), row.get(2, LocalDate.class));
    }

    @SuppressWarnings("unchecked")
    List<ProfileView.WorkplaceView> workplaces(UUID person, LocalDate today) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        """
                        select o.name, a.name, t.name from membership m join organisation o on o.id = m.organisation_id
                          left join service_area a on a.id = m.service_area_id left join team t on t.id = m.team_id
                         where m.person_id = ?1 and m.starts_on <= ?2 and (m.ends_on is null or m.ends_on >= ?2)
                         order by o.name, a.name, t.name, m.id""",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, today)
                .setMaxResults(50)
                .getResultList();
        return rows.stream()
                .map(r -> new ProfileView.WorkplaceView(
                        r.get(0, String.class), r.get(1, String.class), r.get(2, String.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Optional<AccessNeedsView> accessNeeds(UUID person) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("select note, updated_at from access_needs where person_id = ?1", Tuple.class)
                .setParameter(1, person)
                .getResultList();
        return rows.stream()
                .map(r -> new AccessNeedsView(r.get(0, String.class), r.get(1, Instant.class)))
                .findFirst();
    }

    void writeAccessNeeds(UUID person, String note, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into access_needs (person_id, note, updated_at) values (?1, ?2, ?3)
                        on conflict (person_id) do update set note = ?2, updated_at = ?3""")
                .setParameter(1, person)
                .setParameter(2, note)
                .setParameter(3, now)
                .executeUpdate();
    }

    void removeAccessNeeds(UUID person) {
        getEntityManager()
                .createNativeQuery("delete from access_needs where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
