package org.evident.cpdimports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.cpdimports.SentSheet.Row;
import org.evident.shared.json.Json;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;

/** The rows of files of records: as they were sent, as they are understood, and what became of them. */
@ApplicationScoped
class CpdImportRows {

    private static final int AT_ONCE = 500;
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};

    private final EntityManager database;
    private final Json json;

    CpdImportRows(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    void keep(UUID id, List<NewRow> rows) {
        for (var at = 0; at < rows.size(); at += AT_ONCE) {
            sql(
                            """
                            insert into cpd_import_row (import_id, position, line, cells, record, outcome, problems, twin_id, twin_position, chosen)
                            select ?1, r.position, r.line, r.cells, r.record, r.outcome, r.problems, r."twinId", r."twinPosition", r.chosen
                              from jsonb_to_recordset(cast(?2 as jsonb)) as r(position int, line int, cells jsonb, record jsonb,
                                   outcome text, problems jsonb, "twinId" uuid, "twinPosition" int, chosen boolean)""",
                            id,
                            json.write(rows.subList(at, Math.min(at + AT_ONCE, rows.size()))))
                    .executeUpdate();
        }
    }

    /** As they were sent. */
    List<Row> sent(UUID id) {
        return tuples(query(
                        "select line, cast(cells as text) from cpd_import_row where import_id = ?1 order by position",
                        id))
                .stream()
                .map(r -> new Row(r.get(0, Integer.class), json.read(r.get(1, String.class), CELLS), null))
                .toList();
    }

    void forget(UUID id) {
        sql("delete from cpd_import_row where import_id = ?1", id).executeUpdate();
    }

    Page<CpdImportRowView> page(UUID id, String outcome, PageRequest page) {
        var which =
                " from cpd_import_row r where r.import_id = ?1 and r.outcome = coalesce(cast(?2 as text), r.outcome)";
        var query = query(
                        "select r.position, r.line, r.outcome, cast(r.record as text), cast(r.problems as text), r.twin_id,"
                                + " r.twin_position, r.chosen, r.added_id" + which + " order by r.position",
                        id,
                        outcome)
                .setFirstResult(page.offset())
                .setMaxResults(page.size);
        var total = (Number) sql("select count(*)" + which, id, outcome).getSingleResult();
        return new Page<>(tuples(query).stream().map(this::row).toList(), page.page, page.size, total.longValue());
    }

    private CpdImportRowView row(Tuple r) {
        var record = json.read(r.get(3, String.class), Recorded.class);
        return new CpdImportRowView(
                r.get(0, Integer.class),
                r.get(1, Integer.class),
                r.get(2, String.class),
                record.stage(),
                start(record.title()),
                record.kind(),
                record.happenedOn(),
                start((record.description() + " " + record.learning()).strip()),
                json.read(r.get(4, String.class), PROBLEMS),
                r.get(5, UUID.class),
                r.get(6, Integer.class),
                r.get(7, Boolean.class),
                r.get(8, UUID.class));
    }

    private static String start(String text) {
        return text.codePointCount(0, text.length()) <= 200
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 199)) + "…";
    }

    void choose(UUID id, ChoiceInput input) {
        var positions = input.positions() == null ? null : input.positions().toArray(Integer[]::new);
        var which = positions == null ? "outcome = ?3" : "position = any(?3)";
        sql(
                        "update cpd_import_row set chosen = ?2 where import_id = ?1 and outcome <> 'problem' and "
                                + which,
                        id,
                        input.add(),
                        positions == null ? input.outcome() : positions)
                .executeUpdate();
    }

    /** Records that are to be added, by their place. */
    Map<Integer, Recorded> chosen(UUID id) {
        var chosen = new LinkedHashMap<Integer, Recorded>();
        tuples(query(
                        "select position, cast(record as text) from cpd_import_row where import_id = ?1 and chosen order by position",
                        id))
                .forEach(r -> chosen.put(r.get(0, Integer.class), json.read(r.get(1, String.class), Recorded.class)));
        return chosen;
    }

    void became(UUID id, List<Integer> positions, List<UUID> records) {
        sql(
                        """
                        update cpd_import_row r set added_id = b.record from unnest(?2, ?3) as b(position, record)
                         where r.import_id = ?1 and r.position = b.position""",
                        id,
                        positions.toArray(Integer[]::new),
                        records.toArray(UUID[]::new))
                .executeUpdate();
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
