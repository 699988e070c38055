package org.evident.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build fails where the database holds something about people that no feature speaks of. */
@QuarkusTest
class DataMapTest {

    @Inject
    PersonalTables tables;

    @Inject
    PersonalCounts counts;

    @Inject
    SchemaReader schema;

    @Inject
    EntityManager database;

    private List<String> unsaid() {
        return new Unsaid(schema, tables.sections()).all();
    }

    @Test
    void everything_held_about_people_says_why() {
        assertThat(unsaid()).isEmpty();
    }

    @Test
    void a_table_about_people_without_words_is_found() {
        Sql.run(
                "create table data_map_test (id uuid, kept_by uuid references person, contact_name text, replaced_by uuid"
                        + " references learning_resource)");
        try {
            assertThat(unsaid())
                    .containsExactly(
                            "data_map_test.kept_by refers to people: say why",
                            "data_map_test.contact_name refers to people: say why");
        } finally {
            Sql.run("drop table data_map_test");
        }
    }

    @Test
    void a_new_column_of_a_table_about_people_is_found() {
        Sql.run("alter table reading_list_item add column mood text");
        try {
            assertThat(unsaid()).containsExactly("reading_list_item.mood is neither personal nor said not to be");
        } finally {
            Sql.run("alter table reading_list_item drop column mood");
        }
    }

    @Test
    void a_column_that_is_gone_is_found() {
        Sql.run("alter table reading_list_item rename column note to remark");
        try {
            assertThat(unsaid())
                    .containsExactly(
                            "reading_list_item.remark is neither personal nor said not to be",
                            "reading_list_item speaks of note, which is not there");
        } finally {
            Sql.run("alter table reading_list_item rename column remark to note");
        }
    }

    /** Words on a class that is neither a bean nor an entity would be lost. */
    @Test
    void no_words_of_any_class_are_lost() throws IOException {
        var classes = Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            var written = files.filter(file -> file.toString().endsWith(".class") && speaks(file))
                    .map(file -> classes.relativize(file)
                            .toString()
                            .replace(".class", "")
                            .replace('/', '.'))
                    .flatMap(DataMapTest::tablesOf)
                    .sorted()
                    .toList();
            var known = tables.sections().stream().map(Section::table).sorted().toList();
            assertThat(known)
                    .as("move what is missing to a bean or an entity")
                    .isEqualTo(written)
                    .hasSizeGreaterThan(40);
        }
    }

    private static boolean speaks(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .contains("Lorg/evident/shared/privacy/Personal;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> tablesOf(String name) {
        try {
            return Stream.of(Class.forName(name, false, DataMapTest.class.getClassLoader())
                            .getAnnotationsByType(Personal.class))
                    .map(Personal::table);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everyone may ask for the counts of what is held about them, over and over. */
    @ParameterizedTest
    @ValueSource(strings = {"outbox_message", "invitation_row", "invitation", "subscription", "retention_run"})
    void what_grows_large_is_found_by_an_index(String table) {
        for (var section : tables.sections()) {
            if (!section.table().equals(table) || section.says().withheld()) continue;
            var sql = "explain select count(*) from " + table + " t where "
                    + section.where().replace(":person", "'" + UUID.randomUUID() + "'");
            var plan = QuarkusTransaction.requiringNew().call(() -> {
                database.createNativeQuery("set local enable_seqscan = off").executeUpdate();
                return database.createNativeQuery(sql, String.class)
                        .getResultList()
                        .toString();
            });
            assertThat(plan).doesNotContain("Seq Scan on " + table);
        }
    }

    @Test
    void nothing_is_held_about_nobody() {
        var held = QuarkusTransaction.requiringNew().call(() -> counts.of(UUID.randomUUID()));
        assertThat(held).hasSize(tables.sections().size());
        assertThat(held.values()).containsOnly(0L);
    }
}
