package org.evident.shared.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Reads and hands over rows that name a person, for features that keep what they have in one table. */
@ApplicationScoped
public class HeldRows {

    private final EntityManager database;

    HeldRows(EntityManager database) {
        this.database = database;
    }

    /** @param rowsOf SQL of {@code id, title, address} for ?1 a person and ?2 an organisation */
    @SuppressWarnings("unchecked")
    public Holding held(String rowsOf, UUID person, UUID organisation, int most) {
        List<Tuple> rows = database.createNativeQuery(
                        "select x.id, x.title, x.address, count(*) over () from (" + rowsOf
                                + ") x order by x.title, x.id",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, organisation)
                .setMaxResults(most)
                .getResultList();
        if (rows.isEmpty()) return new Holding(0, List.of());
        var things = rows.stream()
                .map(r -> new Holding.Thing(r.get(0, UUID.class), r.get(1, String.class), r.get(2, String.class)))
                .toList();
        return new Holding(rows.getFirst().get(3, Number.class).longValue(), things);
    }

    /** @param update SQL for ?1 who kept it, ?2 the organisation and ?3 who keeps it from now on */
    public int handOver(String update, UUID from, UUID organisation, UUID to) {
        return database.createNativeQuery(update)
                .setParameter(1, from)
                .setParameter(2, organisation)
                .setParameter(3, to)
                .executeUpdate();
    }
}
