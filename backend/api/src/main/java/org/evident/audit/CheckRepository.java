package org.evident.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.audit.ChainCheck.Anchor;
import org.evident.audit.ChainCheck.Finding;
import org.evident.audit.CheckView.State;
import org.hibernate.Session;

@ApplicationScoped
class CheckRepository {

    private static final String CHECKS =
            """
            select id, asked_at, ended_at, anchor_seal, seals, events, fault, fault_seal, fault_event from audit_check\s""";

    private final EntityManager database;

    CheckRepository(EntityManager database) {
        this.database = database;
    }

    UUID ask(Anchor anchor, Instant now) {
        return (UUID) database.createNativeQuery(
                        """
                        insert into audit_check (id, asked_at, anchor_seal, anchor_hash)
                        values (uuidv7(), ?1, cast(?2 as bigint), cast(?3 as bytea)) returning id""",
                        UUID.class)
                .setParameter(1, now)
                .setParameter(2, anchor == null ? null : anchor.seal())
                .setParameter(3, anchor == null ? null : anchor.hash())
                .getSingleResult();
    }

    Optional<CheckView> find(UUID id) {
        return first(database.createNativeQuery(CHECKS + "where id = ?1", Tuple.class)
                .setParameter(1, id));
    }

    Optional<CheckView> last() {
        return first(database.createNativeQuery(
                CHECKS + "where ended_at is not null order by ended_at desc limit 1", Tuple.class));
    }

    Optional<Anchor> anchorOf(UUID id) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "select anchor_seal, anchor_hash from audit_check where id = ?1 and anchor_seal is not null",
                        Tuple.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Anchor(row.get(0, Long.class), row.get(1, byte[].class)));
    }

    /** Reads all of the chain: call it within {@code LongWork}. */
    Finding look(Anchor anchor) {
        return database.unwrap(Session.class).doReturningWork(connection -> new ChainCheck(connection, anchor).run());
    }

    void end(UUID id, Finding found, Instant now) {
        database.createNativeQuery(
                        """
                        update audit_check set ended_at = ?2, seals = ?3, events = ?4, fault = ?5,
                            fault_seal = cast(?6 as bigint), fault_event = cast(?7 as bigint) where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, found.seals())
                .setParameter(4, found.events())
                .setParameter(5, found.fault() == null ? null : found.fault().key())
                .setParameter(6, found.seal())
                .setParameter(7, found.event())
                .executeUpdate();
    }

    Seal lastSeal() {
        return database.unwrap(Session.class).doReturningWork(Sealing::last);
    }

    /** Whether something done before the moment still waits to be sealed. */
    boolean waitsSince(Seal last, Instant moment) {
        return (Boolean) database.createNativeQuery(
                        """
                        select exists (select 1 from (select at from audit_event where (turn, id) > (?1, ?2)
                                                      order by turn, id limit 1) first where at < ?3)""")
                .setParameter(1, last.lastTurn())
                .setParameter(2, last.lastId())
                .setParameter(3, moment)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private static Optional<CheckView> first(jakarta.persistence.Query query) {
        return ((List<Tuple>) query.getResultList()).stream().findFirst().map(CheckRepository::view);
    }

    private static CheckView view(Tuple row) {
        var ended = row.get(2, Instant.class);
        var fault = row.get(6, String.class);
        return new CheckView(
                row.get(0, UUID.class),
                ended == null ? State.waiting : fault == null ? State.whole : State.broken,
                row.get(1, Instant.class),
                ended,
                row.get(3, Long.class) != null,
                row.get(4, Long.class),
                row.get(5, Long.class),
                fault == null ? null : Fault.of(fault),
                row.get(7, Long.class),
                row.get(8, Long.class));
    }
}
