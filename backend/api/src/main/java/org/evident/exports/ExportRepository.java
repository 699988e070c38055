package org.evident.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "data_export",
        person = "person_id",
        recordClass = RecordClass.PRIVACY,
        title = "Copies of your data",
        purpose = "To give you everything we hold about you.",
        basis = Basis.LEGAL_OBLIGATION,
        columns = {"state", "rows_written", "bytes", "created_at", "ready_at", "expires_at"},
        others = {"id", "person_id", "attempt", "parts", "parts_done", "part"},
        onErasure = OnErasure.DELETE,
        address = "/my-data/copy")
@Personal(
        table = "data_export_chunk",
        person = "t.export_id in (select e.id from data_export e where e.person_id = :person)",
        recordClass = RecordClass.PRIVACY,
        title = "Pieces of copies of your data",
        purpose = "To give you everything we hold about you.",
        basis = Basis.LEGAL_OBLIGATION,
        columns = {"bytes"},
        others = {"export_id", "position"},
        onErasure = OnErasure.DELETE)
@ApplicationScoped
class ExportRepository {

    private static final String VIEW =
            """
            select id, state, parts, parts_done, part, rows_written, bytes, created_at, ready_at, expires_at
              from data_export where person_id = ?1""";

    private final EntityManager database;

    ExportRepository(EntityManager database) {
        this.database = database;
    }

    UUID add(UUID person, int parts, Instant now, Instant until) {
        return (UUID) sql(
                        """
                        insert into data_export (person_id, state, parts, created_at, expires_at)
                        values (?1, 'waiting', ?2, ?3, ?4) returning id""",
                        person,
                        parts,
                        now,
                        until)
                .getSingleResult();
    }

    /** Makes a second request at the same moment wait for the first. */
    void inTurn(UUID person) {
        sql("select 1 from person where id = ?1 for update", person).getResultList();
    }

    boolean isUnderWay(UUID person) {
        return count(
                        "select count(*) from data_export where person_id = ?1 and state in ('waiting', 'building')",
                        person)
                > 0;
    }

    long askedSince(UUID person, Instant since) {
        return count("select count(*) from data_export where person_id = ?1 and created_at >= ?2", person, since);
    }

    Optional<ExportView> find(UUID person, UUID id) {
        return views(query(VIEW + " and id = ?2", person, id)).stream().findFirst();
    }

    List<ExportView> page(UUID person, PageRequest page) {
        return views(query(VIEW + " order by created_at desc, id desc", person)
                .setFirstResult(page.offset())
                .setMaxResults(page.size));
    }

    long count(UUID person) {
        return count("select count(*) from data_export where person_id = ?1", person);
    }

    int removeExpired(Instant now, int most) {
        return sql(
                        """
                        delete from data_export where id in (
                          select id from data_export where expires_at <= ?1 order by expires_at limit ?2)""",
                        now,
                        most)
                .executeUpdate();
    }

    private List<ExportView> views(Query query) {
        return rows(query).stream()
                .map(row -> new ExportView(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        row.get(3, Integer.class),
                        row.get(4, String.class),
                        row.get(5, Long.class),
                        row.get(6, Long.class),
                        row.get(7, Instant.class),
                        row.get(8, Instant.class),
                        row.get(9, Instant.class)))
                .toList();
    }

    private long count(String sql, Object... values) {
        return ((Number) sql(sql, values).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private Query query(String sql, Object... values) {
        return bound(database.createNativeQuery(sql, Tuple.class), values);
    }

    private Query sql(String sql, Object... values) {
        return bound(database.createNativeQuery(sql), values);
    }

    private static Query bound(Query query, Object... values) {
        for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
        return query;
    }
}
