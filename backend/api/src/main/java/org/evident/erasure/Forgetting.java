package org.evident.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.database.NamedSql;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.PersonalTables;
import org.evident.shared.privacy.Section;
import org.evident.shared.privacy.TableColumn;
import org.hibernate.Session;

/** Does what the data map says of erasure, table by table, in the caller's transaction: all of it or nothing. */
@ApplicationScoped
class Forgetting {

    /** "A former colleague": the author of what stays, and the name of whoever was erased. */
    static final String NOBODY = "00000000-0000-0000-0000-00000000f0e0";

    static final String NAME = "A former colleague";

    private final EntityManager database;
    private final PersonalTables tables;

    Forgetting(EntityManager database, PersonalTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /**
     * @param organisation whose side of it, or null for everything; an organisation's side is only what stays without a name
     * @return how many rows were changed, by part
     */
    Map<String, Integer> of(UUID person, UUID organisation) {
        var values = new HashMap<String, Object>();
        values.put("person", person);
        values.put("organisation", organisation);
        values.put("name", nameOf(person));
        return database.unwrap(Session.class).doReturningWork(connection -> run(connection, values));
    }

    private String nameOf(UUID person) {
        return (String) database.createNativeQuery("select display_name from person where id = ?1 for update")
                .setParameter(1, person)
                .getSingleResult();
    }

    private Map<String, Integer> run(Connection connection, Map<String, Object> values) throws SQLException {
        var changed = new TreeMap<String, Integer>();
        for (var section : tables.childrenFirst()) {
            var sql = statement(section, values.get("organisation") != null);
            if (sql == null) continue;
            try (var statement = NamedSql.of(sql).on(connection, values)) {
                var rows = statement.executeUpdate();
                if (rows > 0) changed.put(section.key(), rows);
            }
        }
        return changed;
    }

    private static String statement(Section section, boolean organisation) {
        var where = " where " + section.whereIn(organisation);
        return switch (section.says().onErasure()) {
            case KEEP -> null;
            case DELETE -> organisation ? null : "delete from " + section.table() + " t" + where;
            case FORGET -> forget(section, section.forgotten(), where);
        };
    }

    private static String forget(Section section, List<TableColumn> columns, String where) {
        if (columns.isEmpty()) return null;
        return columns.stream()
                .map(column -> column.name() + " = " + nothing(column))
                .collect(Collectors.joining(", ", "update " + section.table() + " t set ", where));
    }

    /** Null where it may be; else what says nothing. A key of its own keeps rows apart, and leads nowhere. */
    private static String nothing(TableColumn column) {
        if (column.nullable()) return "null";
        if (column.is("uuid")) return column.inKey() ? "gen_random_uuid()" : "cast('" + NOBODY + "' as uuid)";
        if (column.type().endsWith("[]")) return "'{}'";
        var place = "strpos(t.%s, cast(:name as text))".formatted(column.name());
        return "case when %1$s > 0 then overlay(t.%2$s placing '%3$s' from %1$s for length(cast(:name as text))) else t.%2$s end"
                .formatted(place, column.name(), NAME);
    }

    static boolean isOfOrganisation(Section section) {
        return section.says().onErasure() != OnErasure.DELETE && section.has("organisation_id");
    }
}
