package org.evident.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "resource_use",
        person = "person_id",
        recordClass = RecordClass.LEARNING,
        title = "What you used resources for",
        purpose = "To count what is useful. Nobody is told who used what.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "context", "note", "visibility", "organisation_ids", "used_at"},
        others = {"person_id"},
        onErasure = OnErasure.FORGET,
        forgotten = {"note"},
        stays = "It is counted, without you and without your note.")
@ApplicationScoped
class UseRepository {

    /** Below this, a count could tell who it was. */
    private static final int FEWEST = 5;

    private final EntityManager database;

    UseRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<UsesView.Mine> mine(UUID resource, UUID person) {
        List<Tuple> rows = query(
                        """
                        select context, note, visibility, used_at from resource_use
                         where resource_id = ?1 and person_id = ?2 order by used_at desc, context""",
                        resource)
                .setParameter(2, person)
                .getResultList();
        return rows.stream()
                .map(r -> new UsesView.Mine(
                        UseContext.require(r.get(0, String.class)),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, Instant.class)))
                .toList();
    }

    List<UsesView.Count> everyone(UUID resource) {
        return counts(query(
                "select context, count(*) from resource_use where resource_id = ?1 group by context order by 2 desc, 1",
                resource));
    }

    List<UsesView.Count> within(UUID resource, Collection<UUID> organisations) {
        return counts(query(
                        """
                        select context, count(*) from resource_use where resource_id = ?1 and organisation_ids && ?2
                         group by context order by 2 desc, 1""",
                        resource)
                .setParameter(2, organisations.toArray(UUID[]::new)));
    }

    @SuppressWarnings("unchecked")
    List<UsesView.Note> notes(UUID resource, UUID person, Collection<UUID> organisations) {
        List<Tuple> rows = query(
                        """
                        select context, note from resource_use
                         where resource_id = ?1 and organisation_ids && ?2 and visibility = 'organisation' and note <> ''
                           and person_id <> ?3
                         order by used_at desc limit 5""",
                        resource)
                .setParameter(2, organisations.toArray(UUID[]::new))
                .setParameter(3, person)
                .getResultList();
        return rows.stream()
                .map(r -> new UsesView.Note(UseContext.require(r.get(0, String.class)), r.get(1, String.class)))
                .toList();
    }

    void say(
            UUID resource,
            UseContext context,
            UUID person,
            Collection<UUID> organisations,
            UseInput input,
            Instant now) {
        database.createNativeQuery(
                        """
                        insert into resource_use (resource_id, context, person_id, note, visibility, organisation_ids, used_at)
                        values (?1, ?2, ?3, cast(?4 as text), ?5, ?6, ?7)
                        on conflict (resource_id, context, person_id) do update
                            set note = excluded.note, visibility = excluded.visibility""")
                .setParameter(1, resource)
                .setParameter(2, context.key())
                .setParameter(3, person)
                .setParameter(4, input.note())
                .setParameter(5, input.visibility())
                .setParameter(6, organisations.toArray(UUID[]::new))
                .setParameter(7, now)
                .executeUpdate();
    }

    void takeBack(UUID resource, UseContext context, UUID person) {
        database.createNativeQuery(
                        "delete from resource_use where resource_id = ?1 and context = ?2 and person_id = ?3")
                .setParameter(1, resource)
                .setParameter(2, context.key())
                .setParameter(3, person)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<UsesView.Count> counts(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(r -> new UsesView.Count(
                                UseContext.require(r.get(0, String.class)), orFewer(r.get(1, Long.class))))
                        .toList();
    }

    private static Integer orFewer(long people) {
        return people < FEWEST ? null : Math.toIntExact(people);
    }

    private Query query(String sql, UUID resource) {
        return database.createNativeQuery(sql, Tuple.class).setParameter(1, resource);
    }
}
