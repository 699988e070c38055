package org.evident.shared.privacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One part of what we hold about a person: the rows of a table that are theirs in one way.
 *
 * @param key     the table's name, with a number where the table has several: {@code pack}, {@code pack-2}
 * @param says    what its feature says of it
 * @param columns all columns of the table, as the database has them
 */
public record Section(String key, Personal says, List<TableColumn> columns) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");

    public String table() {
        return says.table();
    }

    /** Which rows {@code t} of the table are those of {@code :person}. */
    public String where() {
        return isColumn(says.person()) ? "t." + says.person() + " = :person" : "(" + says.person() + ")";
    }

    /** The same, of one organisation alone; never for tables that do not say whose they are. */
    public String whereIn(boolean organisation) {
        if (!organisation) return where();
        return has("organisation_id") ? where() + " and t.organisation_id = :organisation" : "false";
    }

    /** The columns of which a copy is given to the person, in the table's order; none of what is withheld. */
    public List<TableColumn> told() {
        if (says.withheld()) return List.of();
        var named = Stream.of(says.columns(), says.others()).flatMap(Stream::of).toList();
        return columns.stream()
                .filter(column -> named.contains(column.name()) && !column.is("bytea"))
                .toList();
    }

    /** The columns that erasure empties where the row stays. */
    public List<TableColumn> forgotten() {
        var named = List.of(says.forgotten());
        return columns.stream()
                .filter(column ->
                        named.contains(column.name()) || column.name().equals(says.person()) && !isRowOfPerson())
                .toList();
    }

    /** Whether the row is the person and not only about them: its id stays, for others to point at. */
    private boolean isRowOfPerson() {
        return says.table().equals("person");
    }

    /** The lawful basis as the contract writes it. */
    public String basis() {
        return says.basis().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What becomes of it when the person is erased, as the contract writes it. */
    public String fate() {
        return switch (says.onErasure()) {
            case DELETE -> "goes";
            case FORGET -> "stays-without-name";
            case KEEP -> "stays";
        };
    }

    /** Why it stays; null where it goes. */
    public String stays() {
        if (says.onErasure() == Personal.OnErasure.DELETE) return null;
        return says.stays().isEmpty() ? says.recordClass().kept() : says.stays();
    }

    public boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    static boolean isColumn(String person) {
        return NAME.matcher(person).matches();
    }
}
