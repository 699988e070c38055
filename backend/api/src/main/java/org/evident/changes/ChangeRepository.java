package org.evident.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.changes.ChangeCursor.Position;

/**
 * Reads {@code resource_presence} in the order of transactions, below the oldest that is still running: one that commits
 * late comes after whatever has been read, never before it.
 */
@ApplicationScoped
class ChangeRepository {

    /** What a request looks at, at most, for a reader to whom little of it is open. */
    static final int LOOKED_AT = 10_000;

    private static final String NEXT =
            """
            (select p.* from resource_presence p
              where (p.txid, p.seq) > (cast(cast(:transaction as text) as xid8), cast(:sequence as bigint))
                and p.txid < pg_snapshot_xmin(pg_current_snapshot())
              order by p.txid, p.seq limit\s"""
                    + LOOKED_AT + ") p ";

    /**
     * What is told, and, where that is less than was asked for, the end of what was looked at. One statement, because the
     * next would see more than this one.
     */
    private static final String STRETCH =
            """
            with told as (
              select p.resource_id, p.txid, p.seq, p.here, cast(0 as bigint) as looked from\s"""
                    + NEXT
                    + """
               where p.place = any(:places)
                 and (p.here or p.txid >= cast(cast(:start as text) as xid8)
                      and not exists (select 1 from resource_presence o where o.resource_id = p.resource_id and o.here
                                         and o.place = any(:places)))
               order by p.txid, p.seq limit :size),
            last as (select p.txid, p.seq, count(*) over () as looked from\s"""
                    + NEXT
                    + """
               order by p.txid desc, p.seq desc limit 1)
            select resource_id, cast(cast(txid as text) as bigint), seq, here, looked from told
             union all
            select null, cast(cast(txid as text) as bigint), seq, false, looked from last
             where (select count(*) from told) < :size
             order by 2, 3, 5""";

    private final EntityManager database;

    ChangeRepository(EntityManager database) {
        this.database = database;
    }

    /** @param here whether it is published there now, or was once */
    record Change(UUID resource, boolean here) {}

    /**
     * @param end the last that was looked at
     * @param more whether there may be more behind it
     */
    record Stretch(List<Change> changes, Position end, boolean more) {}

    @SuppressWarnings("unchecked")
    Stretch after(ChangeCursor cursor, Collection<String> places, int size) {
        List<Tuple> rows = database.createNativeQuery(STRETCH, Tuple.class)
                .setParameter("transaction", Long.toString(cursor.transaction()))
                .setParameter("sequence", cursor.sequence())
                .setParameter("places", places.toArray(String[]::new))
                .setParameter("start", Long.toString(cursor.start()))
                .setParameter("size", size)
                .getResultList();
        var changes = rows.stream()
                .filter(r -> r.get(0) != null)
                .map(r -> new Change(r.get(0, UUID.class), r.get(3, Boolean.class)))
                .toList();
        if (rows.isEmpty()) return new Stretch(changes, cursor.position(), false);
        var end = rows.getLast();
        var position = new Position(end.get(1, Long.class), end.get(2, Long.class));
        return new Stretch(changes, position, changes.size() == size || end.get(4, Long.class) == LOOKED_AT);
    }

    /** Every transaction below it has ended. */
    long oldestRunning() {
        return ((Number) database.createNativeQuery(
                                "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")
                        .getSingleResult())
                .longValue();
    }

    /**
     * A catalogue that was restored into another server holds transactions that this one has not reached. They are numbered
     * anew, and the catalogue becomes another one, so that no cursor and no index of before is taken.
     *
     * @return whether it was so
     */
    boolean numberAnew() {
        return database.createNativeQuery(
                                """
                                with ahead as (
                                  update resource_presence set txid = pg_current_xact_id()
                                   where txid >= pg_snapshot_xmax(pg_current_snapshot()) returning 1)
                                update catalogue_identity set id = gen_random_uuid() where exists (select 1 from ahead)""")
                        .executeUpdate()
                > 0;
    }
}
