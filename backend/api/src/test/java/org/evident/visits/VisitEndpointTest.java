package org.evident.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.visits.Counted.BRIEFING;
import static org.evident.visits.Counted.NORTHDOWN;
import static org.evident.visits.Counted.OUTSIDE;
import static org.evident.visits.Counted.marker;
import static org.evident.visits.Counted.resource;
import static org.evident.visits.Counted.visit;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.evident.support.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VisitEndpointTest {

    private static final String SELF_NEGLECT = "00000000-0000-7000-8000-000000000605";
    private static final String CAPACITY = "00000000-0000-7000-8000-000000000606";
    private static final String OF_THE_NETWORK = "00000000-0000-7000-8000-000000002004";

    @Inject
    DataSource database;

    @Inject
    VisitForgetting visits;

    private Counted counted;

    @BeforeEach
    void count() {
        counted = new Counted(database);
    }

    @Test
    void a_visit_counts_once_for_the_hub_the_resource_its_topics_and_its_provider() {
        var provider = counted.texts("select provider_id from learning_resource where id = '" + BRIEFING + "'")
                .getFirst();
        var before = new long[] {
            counted.hub(NORTHDOWN),
            counted.of(NORTHDOWN, "resource", BRIEFING),
            counted.of(NORTHDOWN, "topic", SELF_NEGLECT),
            counted.of(NORTHDOWN, "topic", CAPACITY),
            counted.of(NORTHDOWN, "provider", provider)
        };
        var marker = marker();
        visit(As.person("tom"), marker, resource(BRIEFING));
        visit(As.person("tom"), marker, resource(BRIEFING), resource(BRIEFING));
        visit(As.person("tom"), marker, Map.of("kind", "topic", "key", "adult-safeguarding-and-self-neglect"));
        assertThat(counted.hub(NORTHDOWN)).isEqualTo(before[0] + 1);
        assertThat(counted.of(NORTHDOWN, "resource", BRIEFING)).isEqualTo(before[1] + 1);
        assertThat(counted.of(NORTHDOWN, "topic", SELF_NEGLECT)).isEqualTo(before[2] + 1);
        assertThat(counted.of(NORTHDOWN, "topic", CAPACITY)).isEqualTo(before[3] + 1);
        assertThat(counted.of(NORTHDOWN, "provider", provider)).isEqualTo(before[4] + 1);
        visit(As.person("tom"), marker(), resource(BRIEFING));
        assertThat(counted.of(NORTHDOWN, "resource", BRIEFING)).isEqualTo(before[1] + 2);
    }

    @Test
    void readers_who_are_not_signed_in_count_for_what_is_public() {
        var hub = counted.hub(OUTSIDE);
        var read = counted.of(OUTSIDE, "resource", BRIEFING);
        visit(As.nobody(), marker(), resource(BRIEFING), resource(OF_THE_NETWORK));
        assertThat(counted.hub(OUTSIDE)).isEqualTo(hub + 1);
        assertThat(counted.of(OUTSIDE, "resource", BRIEFING)).isEqualTo(read + 1);
        assertThat(counted.of(OUTSIDE, "resource", OF_THE_NETWORK)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-7000-8000-000000002019",
                "00000000-0000-7000-8000-000000002021",
                "00000000-0000-7000-8000-000000002022",
                "01890000-0000-7000-8000-0123456789ab",
                "not an id",
                "' or 1=1 --"
            })
    void what_is_not_open_or_not_there_adds_nothing_and_nobody_is_told(String id) {
        var before = counted.things();
        visit(
                As.person("tom"),
                marker(),
                resource(id),
                Map.of("kind", "topic", "key", id),
                Map.of("kind", "provider", "key", id));
        assertThat(counted.things()).isEqualTo(before);
    }

    @Test
    void programs_and_integrators_are_not_counted() {
        var before = counted.hub(NORTHDOWN) + counted.hub(OUTSIDE);
        for (var reader : List.of(As.person("tom"), As.nobody())) {
            reader.header("User-Agent", "Googlebot/2.1")
                    .contentType(ContentType.JSON)
                    .body(Map.of("marker", marker(), "seen", List.of()))
                    .post("/visits")
                    .then()
                    .statusCode(204);
        }
        visit(As.client(), marker(), resource(BRIEFING));
        assertThat(counted.hub(NORTHDOWN) + counted.hub(OUTSIDE)).isEqualTo(before);
    }

    @Test
    void many_at_once_are_all_counted_and_one_visit_at_once_is_counted_once() {
        var before = counted.of(NORTHDOWN, "resource", BRIEFING);
        IntStream.range(0, 40).parallel().forEach(n -> visit(As.person("gareth"), marker(), resource(BRIEFING)));
        assertThat(counted.of(NORTHDOWN, "resource", BRIEFING)).isEqualTo(before + 40);
        var one = marker();
        IntStream.range(0, 16).parallel().forEach(n -> visit(As.person("gareth"), one, resource(BRIEFING)));
        assertThat(counted.of(NORTHDOWN, "resource", BRIEFING)).isEqualTo(before + 41);
    }

    @Test
    void who_makes_up_visits_moves_the_counts_by_an_hours_reading_and_no_more() {
        var before = counted.hub(NORTHDOWN);
        for (var n = 0; n < Allowance.PERSON + 20; n++) visit(As.person("joyce"), marker());
        assertThat(counted.hub(NORTHDOWN)).isEqualTo(before + Allowance.PERSON);
    }

    @Test
    void too_much_and_wrong_words_are_refused() {
        var bad = Map.of("kind", "person", "key", BRIEFING);
        As.person("tom")
                .contentType(ContentType.JSON)
                .body(Map.of("marker", "x".repeat(65), "seen", Collections.nCopies(21, bad)))
                .post("/visits")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/marker"))
                .body("errors.message", hasItem("Send 20 things or fewer"))
                .body("errors.message", hasItem("Choose resource, topic or provider"));
    }

    @Test
    void no_column_could_hold_a_person_or_a_moment() {
        var columns = counted.texts(
                """
                select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                 where table_name in ('visit_day', 'visit_month', 'visit_salt', 'visit_mark') order by 1""");
        assertThat(columns)
                .containsExactly(
                        "visit_day.day date",
                        "visit_day.organisation_id uuid",
                        "visit_day.visits integer",
                        "visit_mark.day date",
                        "visit_mark.mark bytea",
                        "visit_month.month date",
                        "visit_month.object_id uuid",
                        "visit_month.object_kind text",
                        "visit_month.organisation_id uuid",
                        "visit_month.visits integer",
                        "visit_salt.day date",
                        "visit_salt.salt bytea");
        assertThat(
                        counted.texts(
                                "select relname from pg_class where relpersistence = 'u' and relname like 'visit\\__alt' or relname = 'visit_mark' and relpersistence = 'u' order by 1"))
                .as("never in a backup")
                .containsExactly("visit_mark", "visit_salt");
    }

    @Test
    void what_could_tell_one_visit_from_another_goes_with_the_day() {
        visit(As.person("tom"), marker(), resource(BRIEFING));
        counted.run("insert into visit_salt values (current_date - 1, sha256('a')) on conflict do nothing");
        counted.run("insert into visit_mark values (sha256('b'), current_date - 1) on conflict do nothing");
        var today = counted.number("select count(*) from visit_mark where day = current_date");
        visits.forgetYesterday();
        assertThat(counted.number("select count(*) from visit_salt")).isEqualTo(1);
        assertThat(counted.number("select count(*) from visit_mark")).isEqualTo(today);
    }

    @Test
    void the_marker_a_browser_made_is_nowhere_in_the_database() {
        var marker = marker();
        visit(As.person("tom"), marker, resource(BRIEFING));
        var plain = "sha256(convert_to('%s' || 'resource' || '%s', 'UTF8'))".formatted(marker, BRIEFING);
        assertThat(counted.number("select count(*) from visit_mark where mark = " + plain))
                .isZero();
    }
}
