package org.evident.shared.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.database.NamedSql;
import org.hibernate.Session;

/** How much we hold about a person, section by section, in one question. */
@ApplicationScoped
public class PersonalCounts {

    private final EntityManager database;
    private final PersonalTables tables;

    PersonalCounts(EntityManager database, PersonalTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** By the key of the section. */
    public Map<String, Long> of(UUID person) {
        return of(person, null);
    }

    /** What one organisation holds in its own name; everything where none is given. */
    public Map<String, Long> of(UUID person, UUID organisation) {
        var sql = NamedSql.of(tables.sections().stream()
                .map(section -> "select '%s', count(*) from %s t where %s"
                        .formatted(section.key(), section.table(), where(section, organisation)))
                .collect(Collectors.joining(" union all ")));
        return database.unwrap(Session.class)
                .doReturningWork(connection -> count(connection, sql, person, organisation));
    }

    private static String where(Section section, UUID organisation) {
        return section.says().withheld() ? "false" : section.whereIn(organisation != null);
    }

    private static Map<String, Long> count(Connection connection, NamedSql sql, UUID person, UUID organisation)
            throws SQLException {
        var counts = new HashMap<String, Long>();
        var values = new HashMap<String, Object>();
        values.put("person", person);
        values.put("organisation", organisation);
        try (var statement = sql.on(connection, values);
                var rows = statement.executeQuery()) {
            while (rows.next()) counts.put(rows.getString(1), rows.getLong(2));
        }
        return counts;
    }
}
