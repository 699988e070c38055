package org.evident.shared.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables as they are in the database, which is never asked twice about one of them. */
@ApplicationScoped
class SchemaReader {

    private static final String COLUMNS =
            """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull,
                   exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique and a.attnum = any(i.indkey)),
                   coalesce((select bool_or(f.confrelid = cast('person' as regclass)) from pg_constraint f
                              where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]),
                            a.attname in ('person_id', 'actor', 'caller') or a.attname ~ '(^|_)by(_id)?$' and a.atttypid = cast('uuid' as regtype))
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relnamespace = cast(cast(current_schema() as text) as regnamespace) and c.relkind in ('r', 'p')
             order by c.relname, a.attnum""";

    private static final String REFERENCES =
            """
            select distinct c.relname, p.relname from pg_constraint f join pg_class c on c.oid = f.conrelid
              join pg_class p on p.oid = f.confrelid
             where f.contype = 'f' and c.oid <> p.oid
               and c.relnamespace = cast(cast(current_schema() as text) as regnamespace)""";

    private final EntityManager database;

    SchemaReader(EntityManager database) {
        this.database = database;
    }

    Map<String, List<TableColumn>> tables() {
        return rows(COLUMNS).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        LinkedHashMap::new,
                        Collectors.mapping(SchemaReader::column, Collectors.toList())));
    }

    /** How far each table is from those that refer to nothing: what is removed starts with the farthest. */
    Map<String, Integer> depths() {
        var parents = rows(REFERENCES).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(row -> row.get(1, String.class), Collectors.toSet())));
        var depths = new HashMap<String, Integer>();
        for (var table : parents.keySet()) depth(table, parents, depths, new HashSet<>());
        return depths;
    }

    private static int depth(
            String table, Map<String, Set<String>> parents, Map<String, Integer> known, Set<String> above) {
        if (known.containsKey(table)) return known.get(table);
        if (!above.add(table)) return 0;
        var depth = 0;
        for (var parent : parents.getOrDefault(table, Set.of())) {
            depth = Math.max(depth, 1 + depth(parent, parents, known, above));
        }
        above.remove(table);
        known.put(table, depth);
        return depth;
    }

    private static TableColumn column(Tuple row) {
        return new TableColumn(
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Boolean.class),
                row.get(4, Boolean.class),
                row.get(5, Boolean.class));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        return database.createNativeQuery(sql, Tuple.class).getResultList();
    }
}
