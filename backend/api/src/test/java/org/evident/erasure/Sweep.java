package org.evident.erasure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.privacy.Section;
import org.evident.support.Sql;

/** Looks through every column of every table of the schema. */
final class Sweep {

    /** What the machinery itself writes while others work. */
    private static final Set<String> RESTLESS = Set.of(
            "outbox_message",
            "invitation",
            "catalogue_change",
            "catalogue_identity",
            "resource_presence",
            "visit_salt",
            "visit_mark",
            "flyway_schema_history",
            "audit_event",
            "erasure");

    private Sweep() {}

    static List<String> tables() {
        return Sql.all(
                        "select relname from pg_class where relkind in ('r', 'p') and relnamespace = cast('public' as regnamespace)"
                                + " order by 1")
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Tables where any column of any row holds the text. */
    static List<String> find(String text) {
        return tables().stream()
                .filter(table -> Sql.count(
                                "select count(*) from %s t where strpos(cast(t as text), ?) > 0".formatted(table), text)
                        > 0)
                .toList();
    }

    /** What belongs to nobody of these, row by row, as a number each. */
    static Map<String, Set<Object>> ofOthers(UUID person, List<Section> sections) {
        var theirs = sections.stream()
                .collect(Collectors.groupingBy(
                        Section::table,
                        Collectors.mapping(
                                section -> section.where().replace(":person", "'" + person + "'"),
                                Collectors.joining(" or "))));
        var rows = new HashMap<String, Set<Object>>();
        for (var table : tables()) {
            if (RESTLESS.contains(table)) continue;
            rows.put(
                    table,
                    new HashSet<>(Sql.all("select hashtextextended(cast(t as text), 0) from %s t where (%s) is not true"
                            .formatted(table, theirs.getOrDefault(table, "false")))));
        }
        return rows;
    }

    /** Tables in which something that was there is no more as it was. */
    static List<String> changed(Map<String, Set<Object>> before) {
        var changed = new ArrayList<String>();
        before.forEach((table, rows) -> {
            var now = new HashSet<>(Sql.all("select hashtextextended(cast(t as text), 0) from %s t".formatted(table)));
            if (!now.containsAll(rows)) changed.add(table);
        });
        return changed;
    }
}
