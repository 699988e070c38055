package org.evident.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "erasure",
        person = "person_id",
        recordClass = RecordClass.PRIVACY,
        title = "That you asked to be erased",
        purpose = "To do what you asked, and to show that we did.",
        basis = Basis.LEGAL_OBLIGATION,
        columns = {"state", "asked_at", "due_at", "done_at", "changed"},
        others = {"id", "person_id", "organisation_id", "asked_by"},
        onErasure = OnErasure.KEEP,
        stays = "We must be able to show that we did what you asked. It holds a number that leads to nobody.",
        address = "/my-data/erase")
@Personal(
        table = "erasure",
        person = "t.asked_by = :person and t.person_id <> :person",
        recordClass = RecordClass.PRIVACY,
        title = "Erasures you asked for, for others",
        purpose = "To know who asked in the name of an organisation.",
        basis = Basis.LEGAL_OBLIGATION,
        columns = {"state", "asked_at", "due_at", "done_at"},
        others = {"id", "organisation_id"},
        onErasure = OnErasure.KEEP,
        stays = "What was done must be answered for. It holds a number that leads to nobody.")
@ApplicationScoped
class ErasureRepository {

    private static final String VIEW =
            "select id, state, organisation_id, asked_at, due_at, done_at, person_id from erasure where ";

    private final EntityManager database;

    ErasureRepository(EntityManager database) {
        this.database = database;
    }

    /** An erasure and whom it is about. */
    record Asked(ErasureView view, UUID person) {}

    Optional<ErasureView> waiting(UUID person, UUID organisation) {
        return one(
                        VIEW + "person_id = ?1 and organisation_id is not distinct from cast(?2 as uuid)"
                                + " and state = 'waiting'",
                        person,
                        organisation)
                .map(Asked::view);
    }

    Optional<Asked> locked(UUID id) {
        return one(VIEW + "id = ?1 for update", id);
    }

    /** Those that should have been done by now. */
    @SuppressWarnings("unchecked")
    List<UUID> overdue(Instant since, int most) {
        return bound(
                        database.createNativeQuery(
                                "select id from erasure where state = 'waiting' and due_at < ?1 order by due_at, id",
                                UUID.class),
                        since)
                .setMaxResults(most)
                .getResultList();
    }

    /** Empty when one waits already. */
    Optional<UUID> ask(UUID person, UUID organisation, UUID by, Instant now, Instant due) {
        return rows(bound(
                        database.createNativeQuery(
                                """
                                insert into erasure (person_id, organisation_id, asked_by, state, asked_at, due_at)
                                values (?1, cast(?2 as uuid), ?3, 'waiting', ?4, ?5) on conflict do nothing returning id""",
                                Tuple.class),
                        person,
                        organisation,
                        by,
                        now,
                        due))
                .stream()
                .map(row -> row.get(0, UUID.class))
                .findFirst();
    }

    void become(UUID id, String state) {
        run("update erasure set state = ?2 where id = ?1", id, state);
    }

    void done(UUID id, Instant now, String changed) {
        run(
                "update erasure set state = 'done', done_at = ?2, changed = cast(?3 as jsonb) where id = ?1",
                id,
                now,
                changed);
    }

    /** From then on their row stays as it is, whatever a token says. */
    void markErased(UUID person, Instant now) {
        run("update person set erased_at = ?2 where id = ?1 and erased_at is null", person, now);
    }

    /** Whether the person is, or was, with the organisation. */
    boolean isKnown(UUID person, UUID organisation) {
        return !bound(
                        database.createNativeQuery(
                                "select 1 from membership where person_id = ?1 and organisation_id = ?2"),
                        person,
                        organisation)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Optional<Asked> one(String sql, Object... values) {
        return rows(bound(database.createNativeQuery(sql, Tuple.class), values)).stream()
                .map(row -> new Asked(
                        new ErasureView(
                                row.get(0, UUID.class),
                                row.get(1, String.class),
                                row.get(2, UUID.class),
                                row.get(3, Instant.class),
                                row.get(4, Instant.class),
                                row.get(5, Instant.class)),
                        row.get(6, UUID.class)))
                .findFirst();
    }

    private void run(String sql, Object... values) {
        bound(database.createNativeQuery(sql), values).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static Query bound(Query query, Object... values) {
        for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
        return query;
    }
}
