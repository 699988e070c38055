package org.evident.cpdimports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "cpd_import",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "Files of CPD records you brought",
        purpose = "To let you look at records from elsewhere before you add them. Kept for thirty days.",
        basis = Basis.CONTRACT,
        columns = {"file_name", "format", "state", "columns", "created_at", "updated_at"},
        others = {"id", "version", "person_id"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/import",
        restricted = true)
@Personal(
        table = "cpd_import_row",
        person = "t.import_id in (select i.id from cpd_import i where i.person_id = :person)",
        recordClass = RecordClass.PORTFOLIO,
        title = "Rows of those files",
        purpose = "To let you look at records from elsewhere before you add them. Kept for thirty days.",
        basis = Basis.CONTRACT,
        columns = {"cells", "record", "outcome", "problems", "chosen"},
        others = {"import_id", "position", "line", "twin_id", "twin_position", "added_id"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/import",
        restricted = true)
@ApplicationScoped
class CpdImportRepository {

    private static final TypeReference<List<ImportColumn>> COLUMNS = new TypeReference<>() {};

    private static final String SELECT =
            """
            select i.id, i.version, i.file_name, i.format, i.state, cast(i.columns as text), c.rows, c.new, c.duplicate, c.problem,
                   c.chosen, i.created_at, i.updated_at
              from cpd_import i cross join lateral (
                   select cast(count(*) as int) as rows, cast(count(*) filter (where r.outcome = 'new') as int) as new,
                          cast(count(*) filter (where r.outcome = 'duplicate') as int) as duplicate,
                          cast(count(*) filter (where r.outcome = 'problem') as int) as problem,
                          cast(count(*) filter (where r.chosen) as int) as chosen
                     from cpd_import_row r where r.import_id = i.id) c
             where i.person_id = ?1""";

    private final EntityManager database;
    private final Json json;

    CpdImportRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    UUID add(UUID person, String name, SentSheet sheet, Instant now) {
        return (UUID) sql(
                        """
                        insert into cpd_import (person_id, file_name, format, state, columns, created_at, updated_at)
                        values (?1, ?2, ?3, 'review', cast(?4 as jsonb), ?5, ?5) returning id""",
                        person,
                        name,
                        sheet.format(),
                        json.write(sheet.columns()),
                        now)
                .getSingleResult();
    }

    Optional<CpdImportView> find(UUID person, UUID id) {
        return views(query(SELECT + " and i.id = ?2", person, id)).stream().findFirst();
    }

    Page<CpdImportView> page(UUID person, PageRequest page) {
        var items = views(query(SELECT + " order by i.created_at desc, i.id desc", person)
                .setFirstResult(page.offset())
                .setMaxResults(page.size));
        var total = (Number) sql("select count(*) from cpd_import where person_id = ?1", person)
                .getSingleResult();
        return new Page<>(items, page.page, page.size, total.longValue());
    }

    int lock(UUID id) {
        return (Integer) sql("select version from cpd_import where id = ?1 for update", id)
                .getSingleResult();
    }

    void set(UUID id, List<ImportColumn> columns, Instant now) {
        sql(
                        "update cpd_import set columns = cast(?2 as jsonb), version = version + 1, updated_at = ?3 where id = ?1",
                        id,
                        json.write(columns),
                        now)
                .executeUpdate();
    }

    /** Something of its rows was chosen. */
    void touch(UUID id, Instant now) {
        sql("update cpd_import set version = version + 1, updated_at = ?2 where id = ?1", id, now)
                .executeUpdate();
    }

    void added(UUID id, Instant now) {
        sql("update cpd_import set state = 'added', version = version + 1, updated_at = ?2 where id = ?1", id, now)
                .executeUpdate();
    }

    void discard(UUID id) {
        sql("delete from cpd_import where id = ?1", id).executeUpdate();
    }

    private List<CpdImportView> views(Query query) {
        return tuples(query).stream().map(this::view).toList();
    }

    private CpdImportView view(Tuple r) {
        var columns = json.read(r.get(5, String.class), COLUMNS);
        var review = r.get(4, String.class).equals("review");
        return new CpdImportView(
                r.get(0, UUID.class),
                r.get(1, Integer.class),
                r.get(2, String.class),
                r.get(3, String.class),
                r.get(4, String.class),
                columns,
                new CpdImportView.Counts(
                        r.get(6, Integer.class),
                        r.get(7, Integer.class),
                        r.get(8, Integer.class),
                        r.get(9, Integer.class),
                        r.get(10, Integer.class)),
                !review
                        ? List.of("discard")
                        : columns.isEmpty()
                                ? List.of("choose", "add", "discard")
                                : List.of("columns", "choose", "add", "discard"),
                r.get(11, Instant.class),
                r.get(12, Instant.class));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
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
