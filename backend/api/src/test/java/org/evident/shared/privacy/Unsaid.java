package org.evident.shared.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.support.Sql;

/** What the schema holds about people and no feature speaks of, and what features speak of that is not there. */
final class Unsaid {

    /** Ids, addresses and names of people, as we call them. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(.*_)?(person_id|people_ids|owner_id|sender_id|recipient_id|user_id|actor|caller|subject|email|phone|birthday)"
                    + "|.+_by|(display|given|family|first|last|full|person|contact|sponsor|sender|author|holder|manager|carer)_name");

    private static final Pattern MENTIONED = Pattern.compile("\\bt\\.([a-z0-9_]+)");

    private final Map<String, List<TableColumn>> tables;
    private final Map<String, List<Section>> said;
    private final Set<String> leadElsewhere;

    Unsaid(SchemaReader schema, List<Section> sections) {
        this.tables = schema.tables();
        this.said = sections.stream().collect(Collectors.groupingBy(Section::table));
        this.leadElsewhere = Sql.all(
                        """
                        select c.relname || '.' || a.attname from pg_constraint f join pg_class c on c.oid = f.conrelid
                          join pg_attribute a on a.attrelid = c.oid and f.conkey = array[a.attnum]
                         where f.contype = 'f' and f.confrelid <> cast('person' as regclass)""")
                .stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    List<String> all() {
        var found = new ArrayList<String>();
        tables.forEach((table, columns) -> {
            if (said.containsKey(table)) unspoken(table, columns, found);
            else
                columns.stream()
                        .filter(column -> isOfPeople(table, column))
                        .forEach(column -> found.add(table + "." + column.name() + " refers to people: say why"));
        });
        said.forEach((table, sections) -> sections.forEach(section -> unknown(section, found)));
        return found;
    }

    private boolean isOfPeople(String table, TableColumn column) {
        return column.saysWho()
                || OF_PEOPLE.matcher(column.name()).matches()
                        && (column.is("uuid") || column.is("text"))
                        && !leadElsewhere.contains(table + "." + column.name());
    }

    private void unspoken(String table, List<TableColumn> columns, List<String> found) {
        var spoken = said.get(table).stream()
                .flatMap(section -> named(section).stream())
                .collect(Collectors.toSet());
        columns.stream()
                .filter(column -> !spoken.contains(column.name()))
                .forEach(column -> found.add(table + "." + column.name() + " is neither personal nor said not to be"));
    }

    private void unknown(Section section, List<String> found) {
        var there = tables.getOrDefault(section.table(), List.of()).stream()
                .map(TableColumn::name)
                .collect(Collectors.toSet());
        for (var name : new TreeSet<>(named(section)))
            if (!there.contains(name)) found.add(section.key() + " speaks of " + name + ", which is not there");
        var says = section.says();
        if (says.title().isBlank() || says.purpose().isBlank() || says.columns().length == 0)
            found.add(section.key() + " does not say what it is, why it is held or what it holds");
    }

    private static Set<String> named(Section section) {
        var says = section.says();
        var names = Stream.of(says.columns(), says.others(), says.untold(), says.forgotten())
                .flatMap(Stream::of)
                .collect(Collectors.toCollection(HashSet::new));
        if (Section.isColumn(says.person())) names.add(says.person());
        else MENTIONED.matcher(says.person()).results().forEach(each -> names.add(each.group(1)));
        return names;
    }
}
