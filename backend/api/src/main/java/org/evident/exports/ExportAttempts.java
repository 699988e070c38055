package org.evident.exports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the attempt that makes a copy writes of it. Of two attempts only the newer one can write. */
@ApplicationScoped
class ExportAttempts {

    private final EntityManager database;

    ExportAttempts(EntityManager database) {
        this.database = database;
    }

    /** An attempt at somebody's copy. */
    record Attempt(UUID person, int number) {}

    /** Empty when there is nothing to be made. */
    Optional<Attempt> begin(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            @SuppressWarnings("unchecked")
            List<Tuple> rows = bound(
                            database.createNativeQuery(
                                    """
                                    update data_export set state = 'building', attempt = attempt + 1, parts_done = 0, rows_written = 0
                                     where id = ?1 and state in ('waiting', 'building') returning person_id, attempt""",
                                    Tuple.class),
                            id)
                    .getResultList();
            // One that is ready keeps its pieces, however often the message comes.
            if (!rows.isEmpty()) run("delete from data_export_chunk where export_id = ?1", id);
            return rows.stream()
                    .map(row -> new Attempt(row.get(0, UUID.class), row.get(1, Integer.class)))
                    .findFirst();
        });
    }

    /** @throws Stopped when it is no longer this attempt's to make */
    void progress(UUID id, int attempt, String part, int done, long rows) {
        own(
                """
                update data_export set part = ?3, parts_done = ?4, rows_written = ?5
                 where id = ?1 and attempt = ?2 and state = 'building'""",
                id,
                attempt,
                part,
                done,
                rows);
    }

    /** @throws Stopped when it is no longer this attempt's to make */
    void keep(UUID id, int attempt, int position, byte[] piece) {
        own(
                """
                insert into data_export_chunk (export_id, position, bytes)
                select e.id, ?3, ?4 from data_export e where e.id = ?1 and e.attempt = ?2 and e.state = 'building' for share""",
                id,
                attempt,
                position,
                piece);
    }

    /** In the caller's transaction. */
    boolean ready(UUID id, int attempt, long bytes, Instant now, Instant until) {
        return run(
                        """
                        update data_export set state = 'ready', part = null, bytes = ?3, ready_at = ?4, expires_at = ?5
                         where id = ?1 and attempt = ?2 and state = 'building'""",
                        id,
                        attempt,
                        bytes,
                        now,
                        until)
                == 1;
    }

    void fail(UUID id) {
        run("update data_export set state = 'failed', part = null where id = ?1 and state <> 'ready'", id);
        run("delete from data_export_chunk where export_id = ?1", id);
    }

    private void own(String sql, Object... values) {
        if (QuarkusTransaction.requiringNew().call(() -> run(sql, values)) == 0) throw new Stopped();
    }

    private int run(String sql, Object... values) {
        return bound(database.createNativeQuery(sql), values).executeUpdate();
    }

    private static Query bound(Query query, Object... values) {
        for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
        return query;
    }
}
