package org.evident.shared.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything we hold about people, as the features say it with {@link Personal} and the database has it. Read once: neither
 * changes while the API runs.
 */
@ApplicationScoped
public class PersonalTables {

    private final BeanManager beans;
    private final EntityManager database;
    private final SchemaReader schema;
    private volatile List<Section> known;

    PersonalTables(BeanManager beans, EntityManager database, SchemaReader schema) {
        this.beans = beans;
        this.database = database;
        this.schema = schema;
    }

    /** By kind of record, and then as the features name them. */
    public List<Section> sections() {
        var sections = known;
        if (sections == null) known = sections = read();
        return sections;
    }

    /** What refers to another table comes before it, and people come last. */
    public List<Section> childrenFirst() {
        var depths = schema.depths();
        return sections().stream()
                .sorted(Comparator.comparing((Section section) -> -depths.getOrDefault(section.table(), 0))
                        .thenComparing(section -> section.table().equals("person")))
                .toList();
    }

    private List<Section> read() {
        var said = said();
        var tables = schema.tables();
        var seen = new HashMap<String, Integer>();
        var sections = new ArrayList<Section>();
        for (var says : said) {
            var number = seen.merge(says.table(), 1, Integer::sum);
            var key = number == 1 ? says.table() : says.table() + "-" + number;
            sections.add(new Section(key, says, columns(says.table(), tables, said)));
        }
        sections.sort(Comparator.comparing((Section section) -> section.says().recordClass())
                .thenComparing(section -> section.says().title())
                .thenComparing(Section::key));
        return List.copyOf(sections);
    }

    /** A bean may stand in for another. */
    private static void withThoseAbove(Class<?> type, Consumer<Class<?>> found) {
        for (var each = type; each != null && each.getName().startsWith("org.evident."); each = each.getSuperclass())
            found.accept(each);
    }

    /** With those that name a person without the database's knowing. */
    private static List<TableColumn> columns(String table, Map<String, List<TableColumn>> tables, List<Personal> said) {
        var named = said.stream()
                .filter(says -> says.table().equals(table))
                .map(Personal::person)
                .toList();
        return tables.getOrDefault(table, List.of()).stream()
                .map(column -> column.alsoSaysWho(
                        named.contains(column.name()) && !column.name().equals("id")))
                .toList();
    }

    private List<Personal> said() {
        var classes = Stream.<Class<?>>concat(
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> (Class<?>) bean.getBeanClass()),
                database.getMetamodel().getEntities().stream().map(entity -> (Class<?>) entity.getJavaType()));
        return classes.<Class<?>>mapMulti(PersonalTables::withThoseAbove)
                .distinct()
                .sorted(Comparator.comparing((Class<?> type) -> type.getName()))
                .flatMap(type -> Stream.of(type.getAnnotationsByType(Personal.class)))
                .toList();
    }
}
