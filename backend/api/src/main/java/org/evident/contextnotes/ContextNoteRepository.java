package org.evident.contextnotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "context_note",
        person = "written_by",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Notes for your organisation",
        purpose = "So that colleagues know what it takes to use a resource where you work.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "text", "written_at"},
        others = {"organisation_id", "version", "written_by"},
        onErasure = OnErasure.FORGET,
        stays = "Colleagues rely on it. It stays, as written by a former colleague.")
@ApplicationScoped
class ContextNoteRepository {

    /** No version of any. */
    private static final int NONE = -1;

    private final EntityManager database;

    ContextNoteRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<ContextNoteView> page(UUID resource, Collection<UUID> organisations, int offset, int size) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select n.organisation_id, o.name, n.version, n.text, p.display_name, n.written_at
                          from context_note n join organisation o on o.id = n.organisation_id
                          left join person p on p.id = n.written_by
                         where n.resource_id = ?1 and n.organisation_id = any(?2) order by o.name, o.id""",
                        Tuple.class)
                .setParameter(1, resource)
                .setParameter(2, organisations.toArray(UUID[]::new))
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(r -> new ContextNoteView(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, Integer.class),
                        r.get(3, String.class),
                        r.get(4, String.class),
                        r.get(5, Instant.class)))
                .toList();
    }

    long count(UUID resource, Collection<UUID> organisations) {
        return (Long) database.createNativeQuery(
                        "select count(*) from context_note where resource_id = ?1 and organisation_id = any(?2)",
                        Long.class)
                .setParameter(1, resource)
                .setParameter(2, organisations.toArray(UUID[]::new))
                .getSingleResult();
    }

    /** The version that stands, held until the transaction ends. */
    Optional<Integer> version(UUID resource, UUID organisation) {
        return database.createNativeQuery(
                        "select version from context_note where resource_id = ?1 and organisation_id = ?2 for update",
                        Tuple.class)
                .setParameter(1, resource)
                .setParameter(2, organisation)
                .getResultStream()
                .map(row -> ((Tuple) row).get(0, Integer.class))
                .findFirst();
    }

    /**
     * Written anew at version 0, or over the one that stands at the next.
     *
     * @return false when somebody was first
     */
    boolean write(UUID resource, UUID organisation, Optional<Integer> standing, String text, UUID by, Instant now) {
        return database.createNativeQuery(
                                """
                        insert into context_note (resource_id, organisation_id, text, written_by, written_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (resource_id, organisation_id) do update set version = context_note.version + 1,
                            text = excluded.text, written_by = excluded.written_by, written_at = excluded.written_at
                         where context_note.version = ?6""")
                        .setParameter(1, resource)
                        .setParameter(2, organisation)
                        .setParameter(3, text)
                        .setParameter(4, by)
                        .setParameter(5, now)
                        .setParameter(6, standing.orElse(NONE))
                        .executeUpdate()
                == 1;
    }

    void drop(UUID resource, UUID organisation) {
        database.createNativeQuery("delete from context_note where resource_id = ?1 and organisation_id = ?2")
                .setParameter(1, resource)
                .setParameter(2, organisation)
                .executeUpdate();
    }
}
