package org.evident.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MarkerRepository {

    private static final String COLUMNS = "select id, version, organisation_id, name, kind, day from visit_marker";

    private final EntityManager database;

    MarkerRepository(EntityManager database) {
        this.database = database;
    }

    record Marker(UUID id, int version, UUID organisationId, String name, String kind, LocalDate day) {}

    @SuppressWarnings("unchecked")
    List<Marker> of(Collection<UUID> organisations, int offset, int most) {
        List<Tuple> rows = database.createNativeQuery(
                        COLUMNS + " where organisation_id = any(?1) order by day desc, id", Tuple.class)
                .setParameter(1, organisations.toArray(UUID[]::new))
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(MarkerRepository::marker).toList();
    }

    long count(Collection<UUID> organisations) {
        return ((Number) database.createNativeQuery("select count(*) from visit_marker where organisation_id = any(?1)")
                        .setParameter(1, organisations.toArray(UUID[]::new))
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    Optional<Marker> find(UUID id, Collection<UUID> organisations, boolean toChange) {
        List<Tuple> rows = database.createNativeQuery(
                        COLUMNS + " where id = ?1 and organisation_id = any(?2)"
                                + (toChange ? " for no key update" : ""),
                        Tuple.class)
                .setParameter(1, id)
                .setParameter(2, organisations.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(MarkerRepository::marker).findFirst();
    }

    UUID add(MarkerInput marker, Instant now) {
        return ((Tuple) database.createNativeQuery(
                                """
                                insert into visit_marker (id, organisation_id, name, kind, day, created_at)
                                values (uuidv7(), ?1, ?2, ?3, ?4, ?5) returning id""",
                                Tuple.class)
                        .setParameter(1, marker.organisationId())
                        .setParameter(2, marker.name().strip())
                        .setParameter(3, marker.kind())
                        .setParameter(4, marker.day())
                        .setParameter(5, now)
                        .getSingleResult())
                .get(0, UUID.class);
    }

    void change(UUID id, MarkerInput marker) {
        database.createNativeQuery(
                        "update visit_marker set name = ?2, kind = ?3, day = ?4, version = version + 1 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, marker.name().strip())
                .setParameter(3, marker.kind())
                .setParameter(4, marker.day())
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeQuery("delete from visit_marker where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static Marker marker(Tuple r) {
        return new Marker(
                r.get(0, UUID.class),
                r.get(1, Integer.class),
                r.get(2, UUID.class),
                r.get(3, String.class),
                r.get(4, String.class),
                r.get(5, LocalDate.class));
    }
}
