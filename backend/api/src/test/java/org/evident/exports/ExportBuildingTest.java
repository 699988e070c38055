package org.evident.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.privacy.PersonalTables;
import org.evident.support.SomePerson;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Copies of people of whom there is a row in every table of the data map. */
@QuarkusTest
class ExportBuildingTest {

    private static final boolean LONG = "long".equals(System.getProperty("evident.attack"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    ExportBuilding building;

    @Inject
    ExportRepository exports;

    @Inject
    ExportAttempts attempts;

    @Inject
    ExportFiles files;

    @Inject
    PersonalTables tables;

    private final List<SomePerson> people = new ArrayList<>();

    private SomePerson somebody(String word) {
        people.add(SomePerson.with(people.isEmpty() ? null : people.getLast(), word, 1));
        return people.getLast();
    }

    @AfterEach
    void they_go() {
        people.reversed().forEach(SomePerson::forget);
    }

    private UUID asked(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> exports.add(person, 1, Instant.now(), Instant.now().plusSeconds(600)));
    }

    private void build(UUID id) throws IOException, SQLException {
        building.handle(JSON.valueToTree(new ExportJob(id)));
    }

    private Map<String, String> copyOf(SomePerson person) throws IOException, SQLException {
        var id = asked(person.id);
        build(id);
        return Zip.read(files.open(id));
    }

    @Test
    void a_copy_holds_a_row_of_every_table_and_nothing_about_anybody_else() throws IOException, SQLException {
        var ana = somebody("wana");
        var ben = somebody("wben");
        var copy = copyOf(ben);
        for (var section : tables.sections()) {
            if (section.told().isEmpty()) continue;
            var file = JSON.readTree(copy.get("data/" + section.key() + ".json"));
            assertThat(file.path("rows")).as(section.key()).isNotEmpty();
            assertThat(file.path("purpose").asText()).isEqualTo(section.says().purpose());
        }
        assertThat(copy).containsKeys("README.txt", "index.html");
        assertThat(copy.get("data/person.json")).contains(ben.name, ben.email);
        assertThat(copy.get("data/reading_list_item.json")).contains("wben note", "\"addedAt\":", "+00:00\"");
        assertThat(String.join("", copy.values()))
                .doesNotContain(ana.id.toString())
                .doesNotContain("wana")
                .doesNotContain(ana.name);
    }

    @Test
    void the_page_escapes_what_was_typed_and_needs_nothing_from_elsewhere() throws IOException, SQLException {
        var eve = somebody("weve");
        Sql.run(
                "update reading_list_item set note = '<script>alert(1)</script><img src=x onerror=y>\"''&' where person_id = ?",
                eve.id);
        var page = copyOf(eve).get("index.html");
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=y&gt;&quot;&#39;&amp;")
                .contains("lang=\"en-GB\"", "default-src 'none'", "<h1>What Evident holds about you</h1>")
                .doesNotContain("<script", "<img", "http://", "https://");
    }

    /** 200,000 rows in the long form, which must take less than a minute. */
    @Test
    void ten_years_of_history_are_copied_within_a_minute() throws IOException, SQLException {
        var rows = LONG ? 200_000 : 4_000;
        var old = somebody("wold");
        fill(old.id, rows);
        var id = asked(old.id);
        var began = Instant.now();
        build(id);
        var took = Duration.between(began, Instant.now());
        if (LONG) System.out.printf("A copy of %,d rows took %d ms%n", rows, took.toMillis());
        assertThat(took).isLessThan(Duration.ofMinutes(1));
        assertThat(Sql.count("select rows_written from data_export where id = ?", id))
                .isGreaterThan(rows);
        assertThat(Sql.count("select max(length(bytes)) from data_export_chunk where export_id = ?", id))
                .isLessThanOrEqualTo(256 * 1024);
        assertThat(Zip.read(files.open(id)).get("index.html")).contains("The newest 1,000 are shown here");
        Sql.run("delete from notice where person_id = ?", old.id);
        Sql.run("delete from resource_use where person_id = ?", old.id);
        Sql.run("delete from data_export where person_id = ?", old.id);
    }

    private static void fill(UUID person, int rows) {
        Sql.run(
                """
                insert into notice (person_id, key, kind, title, detail, address, created_at)
                select ?, 'old:' || n, 'digest', 'Something new on a topic of yours', repeat('What it says. ', 10), '/new-for-me',
                       now() - n * interval '10 minutes' from generate_series(1, ?) n""",
                person,
                rows * 6 / 10);
        Sql.run(
                """
                insert into notice_mail (person_id, created_at, due_at, sent_at)
                select ?, now() - n * interval '1 hour', now(), now() from generate_series(1, ?) n""",
                person,
                rows * 2 / 10);
        Sql.run(
                """
                insert into audit_event (at, actor, what, thing, thing_id, person_id, detail)
                select now(), 'system', 'test.look', 'person', n, ?, '{"n": 1}' from generate_series(1, ?) n""",
                person,
                rows * 2 / 10);
    }

    @Test
    void what_is_no_longer_wanted_stops_and_leaves_nothing() throws IOException, SQLException {
        var gone = somebody("wgone");
        var id = asked(gone.id);
        var attempt = attempts.begin(id).orElseThrow().number();
        attempts.keep(id, attempt, 0, new byte[10]);
        Sql.run("delete from data_export where id = ?", id);
        assertThatThrownBy(() -> attempts.keep(id, attempt, 1, new byte[10])).isInstanceOf(Stopped.class);
        assertThatThrownBy(() -> attempts.progress(id, attempt, "Part", 1, 1)).isInstanceOf(Stopped.class);
        build(id);
        assertThat(Sql.count("select count(*) from data_export_chunk where export_id = ?", id))
                .isZero();
        assertThat(Sql.count("select count(*) from notice where key = ?", "data-export:" + id))
                .isZero();
    }

    @Test
    void only_the_newest_attempt_writes() throws IOException, SQLException {
        var twice = somebody("wtwice");
        var id = asked(twice.id);
        var first = attempts.begin(id).orElseThrow().number();
        attempts.begin(id);
        assertThatThrownBy(() -> attempts.keep(id, first, 0, new byte[10])).isInstanceOf(Stopped.class);
        build(id);
        build(id);
        assertThat(Zip.read(files.open(id))).containsKey("index.html");
        assertThat(Sql.count("select count(*) from notice where key = ?", "data-export:" + id))
                .isOne();
    }

    @Test
    void a_copy_and_its_bytes_are_removed_when_their_time_has_come() throws IOException, SQLException {
        var late = somebody("wlate");
        var id = asked(late.id);
        build(id);
        Sql.run("update data_export set expires_at = now() - interval '1 minute' where id = ?", id);
        files.tidy();
        assertThat(Sql.count("select count(*) from data_export where id = ?", id))
                .isZero();
        assertThat(Sql.count("select count(*) from data_export_chunk where export_id = ?", id))
                .isZero();
    }
}
