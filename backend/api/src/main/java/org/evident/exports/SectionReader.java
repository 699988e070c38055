package org.evident.exports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evident.shared.database.NamedSql;
import org.evident.shared.privacy.Section;
import org.evident.shared.privacy.TableColumn;

/**
 * Rows of one person, each as a JSON object with the contract's names, a few hundred at a time. Ids of other people are
 * left out, and titles are given where everyone may see them.
 */
class SectionReader {

    private static final int AT_ONCE = 500;
    private static final Pattern UNDERLINE = Pattern.compile("_([a-z0-9])");
    private static final String RESOURCE_TITLE =
            ", (select r.title from learning_resource r where r.id = t.resource_id and r.place = 'public'"
                    + " and r.status in ('published', 'review-due')) as \"resourceTitle\"";
    private static final String TOPIC_TITLE =
            ", (select w.title from topic w where w.id = t.topic_id and w.organisation_id is null) as \"topicTitle\"";

    private final Connection connection;
    private final UUID person;

    SectionReader(Connection connection, UUID person) {
        this.connection = connection;
        this.person = person;
    }

    /** What is done with each row. */
    interface Each {
        void row(String json) throws IOException;
    }

    /** @param most how many rows, the newest first; 0 for all of them in no order */
    long each(Section section, int most, Each each) throws SQLException, IOException {
        var rows = 0L;
        try (var statement = NamedSql.of(sql(section, most)).on(connection, Map.of("person", person))) {
            statement.setFetchSize(AT_ONCE);
            try (var found = statement.executeQuery()) {
                for (; found.next(); rows++) each.row(found.getString(1));
            }
        }
        return rows;
    }

    private static String sql(Section section, int most) {
        var columns = section.told().stream()
                .map(column -> value(section, column) + " as \"" + camel(column.name()) + '"')
                .collect(Collectors.joining(", "));
        var titles = (section.has("resource_id") ? RESOURCE_TITLE : "") + (section.has("topic_id") ? TOPIC_TITLE : "");
        return "select cast(row_to_json(x) as text) from (select %s%s from %s t where %s%s) x"
                .formatted(columns, titles, section.table(), section.where(), newest(section, most));
    }

    private static String newest(Section section, int most) {
        if (most == 0) return "";
        return section.columns().stream()
                        .filter(column -> column.is("timestamp with time zone"))
                        .findFirst()
                        .map(column -> " order by t." + column.name() + " desc nulls last")
                        .orElse("")
                + " limit " + most;
    }

    private static String value(Section section, TableColumn column) {
        var name = "t." + column.name();
        if (column.name().equals("thing_id") && section.has("thing"))
            return "case when t.thing is distinct from 'person' or cast(t.thing_id as text) = cast(:person as text) then t.thing_id end";
        return column.saysWho()
                ? "case when cast(%1$s as text) = cast(:person as text) then %1$s end".formatted(name)
                : name;
    }

    static String camel(String column) {
        return UNDERLINE.matcher(column).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
