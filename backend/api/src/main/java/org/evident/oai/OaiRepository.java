package org.evident.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.catalogue.PublicItem;

/** What is public, or was, in the order of its last change. */
@ApplicationScoped
class OaiRepository {

    private static final String PUBLIC =
            "select p.resource_id, p.changed_at, p.here from resource_presence p where p.place = 'public' ";
    private static final String WINDOW = PUBLIC
            + " and (p.changed_at, p.resource_id) > (cast(:after as timestamptz), cast(:id as uuid))"
            + " and p.changed_at < :end ";
    private static final String ORDER = " order by p.changed_at, p.resource_id limit :most";

    private final EntityManager database;

    OaiRepository(EntityManager database) {
        this.database = database;
    }

    /** @param here whether it is public now, or was once */
    record Presence(UUID id, Instant changedAt, boolean here) {}

    List<Presence> all(OaiWindow window, int most) {
        return presences(WINDOW + ORDER, window, most, null, null);
    }

    List<Presence> among(Collection<UUID> ids, OaiWindow window, int most) {
        return presences(
                WINDOW + " and p.resource_id = any(:among)" + ORDER, window, most, "among", ids.toArray(UUID[]::new));
    }

    List<Presence> ofTopic(UUID topic, OaiWindow window, int most) {
        var belongs =
                " and exists (select 1 from resource_topic t where t.resource_id = p.resource_id and t.topic_id = :topic)";
        return presences(WINDOW + belongs + ORDER, window, most, "topic", topic);
    }

    @SuppressWarnings("unchecked")
    private List<Presence> presences(String sql, OaiWindow window, int most, String name, Object value) {
        var query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("after", window.after())
                .setParameter("id", window.id())
                .setParameter("end", window.end())
                .setParameter("most", most);
        if (name != null) query.setParameter(name, value);
        return ((List<Tuple>) query.getResultList())
                .stream().map(OaiRepository::presence).toList();
    }

    @SuppressWarnings("unchecked")
    Optional<Presence> find(UUID id) {
        List<Tuple> rows = database.createNativeQuery(PUBLIC + " and p.resource_id = ?1", Tuple.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(OaiRepository::presence).findFirst();
    }

    /** Topics that are for all, in the order of their slugs. */
    @SuppressWarnings("unchecked")
    List<PublicItem.Topic> topics() {
        List<Tuple> rows = database.createNativeQuery(
                        "select slug, title from topic where organisation_id is null order by slug", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(r -> new PublicItem.Topic(r.get(0, String.class), r.get(1, String.class)))
                .toList();
    }

    Optional<Instant> earliest() {
        return Optional.ofNullable((Instant) database.createNativeQuery(
                        """
                        select (select p.changed_at from resource_presence p where p.place = 'public'
                                 order by p.changed_at limit 1)""",
                        Instant.class)
                .getSingleResult());
    }

    /**
     * The moment up to which an answer that is read hereafter is complete: a change that has not been committed by then
     * is dated after it. Harvesters ask for what changed from then on, and so miss nothing.
     */
    Instant completeUntil() {
        return (Instant) database.createNativeQuery(
                        """
                        select least(clock_timestamp(), min(xact_start)) from pg_stat_activity
                         where datname = current_database() and backend_xid is not null""",
                        Instant.class)
                .getSingleResult();
    }

    private static Presence presence(Tuple r) {
        return new Presence(r.get(0, UUID.class), r.get(1, Instant.class), r.get(2, Boolean.class));
    }
}
