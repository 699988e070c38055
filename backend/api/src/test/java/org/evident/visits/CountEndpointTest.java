package org.evident.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.visits.Counted.BRIEFING;
import static org.evident.visits.Counted.NETWORK;
import static org.evident.visits.Counted.NORTHDOWN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.evident.support.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CountEndpointTest {

    private static final String CARE = "00000000-0000-7000-8000-000000001018";
    private static final String OF_NORTHDOWN = "00000000-0000-7000-8000-000000002017";
    private static final String LONG_AGO = "&from=2020-01-01&to=2020-01-31";
    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    @Inject
    DataSource database;

    @BeforeEach
    void the_network_was_visited_a_little_long_ago() {
        var counted = new Counted(database);
        counted.run("insert into provider (id, slug, name, organisation_id) values"
                + " ('00000000-0000-7000-8000-00000000f00d', 'formula', '=HYPERLINK(\"http://evil.example\")', '"
                + NETWORK
                + "') on conflict do nothing");
        counted.put(NETWORK, "resource", "2020-01-01", BRIEFING, 4);
        counted.put(NETWORK, "resource", "2020-01-01", CARE, 5);
        counted.put(NETWORK, "resource", "2020-01-01", OF_NORTHDOWN, 9);
        counted.put(NETWORK, "provider", "2020-01-01", "00000000-0000-7000-8000-00000000f00d", 7);
    }

    private static ValidatableResponse get(String who, String path) {
        return As.person(who).get(path).then();
    }

    private static JsonPath northdown(String from, String to) {
        return get("editha", "/visits/summary?organisationId=%s&from=%s&to=%s".formatted(NORTHDOWN, from, to))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void the_demonstration_hub_has_2487_visits_in_eighteen_months() {
        get("gareth", "/visits/summary?organisationId=" + NORTHDOWN)
                .statusCode(200)
                .body("sinceLaunch", greaterThanOrEqualTo(2487))
                .body("launchedOn", is(TODAY.minusMonths(18).minusDays(1).toString()))
                .body("definition", containsString("A visit is"));
    }

    @Test
    void a_period_is_the_sum_of_its_parts() {
        var first = TODAY.minusMonths(14).toString();
        var last = TODAY.minusDays(40);
        var whole = northdown(first, last.toString());
        var middle = LocalDate.parse(first).plusDays(137);
        var parts = northdown(first, middle.toString()).getLong("visits")
                + northdown(middle.plusDays(1).toString(), last.toString()).getLong("visits");
        assertThat(parts).isEqualTo(whole.getLong("visits")).isPositive();
        assertThat(whole.getList("months.visits", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(parts);
        assertThat(northdown("2001-01-01", "2001-12-31").getLong("visits")).isZero();
    }

    @Test
    void fewer_than_five_are_not_told_apart_and_what_is_hidden_is_left_out() {
        get("claire", "/visits?of=resources&organisationId=" + NETWORK + LONG_AGO)
                .statusCode(200)
                .body("items.id", contains(CARE, BRIEFING), "total", is(2))
                .body("items[0].visits", is(5), "items[1].visits", nullValue());
        As.person("claire")
                .get("/visits/file?of=resources&organisationId=" + NETWORK + LONG_AGO)
                .then()
                .statusCode(200)
                .body(containsString(",\"fewer than 5\","))
                .body(not(containsString(OF_NORTHDOWN)));
    }

    @Test
    void what_is_hidden_counts_as_never_visited() {
        get("claire", "/visits/count?kind=resource&id=" + CARE).statusCode(200).body("visits", greaterThanOrEqualTo(5));
        get("claire", "/visits/count?kind=resource&id=" + OF_NORTHDOWN)
                .statusCode(200)
                .body("visits", is(0), "since", nullValue());
    }

    @Test
    void no_two_periods_tell_what_was_read_on_one_day() {
        var whole = get("claire", "/visits?of=resources&organisationId=" + NETWORK + LONG_AGO)
                .extract()
                .asString();
        var shorter = get("claire", "/visits?of=resources&organisationId=" + NETWORK + "&from=2020-01-15&to=2020-01-15")
                .extract()
                .asString();
        assertThat(shorter).isEqualTo(whole);
    }

    @Test
    void a_name_that_is_a_formula_is_harmless_in_the_file() {
        As.person("claire")
                .get("/visits/file?of=providers&organisationId=" + NETWORK + LONG_AGO)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("visits-providers.csv"))
                .body(containsString("\"'=HYPERLINK("));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30,2026-03-31,from",
        "2026-03-02,2026-03-01,from",
        "26-3-1,2026-03-31,from",
        "2026-03-01,9999-12-31,to",
        "2026-03-01,tomorrow,to"
    })
    void days_that_cannot_be_are_named(String from, String to, String field) {
        get("gareth", "/visits/summary?organisationId=%s&from=%s&to=%s".formatted(NORTHDOWN, from, to))
                .statusCode(400)
                .body("errors.pointer.toString()", containsString(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tom", "helen", "joyce", "priya", "ruth", "claire", "root"})
    void nobody_sees_the_visits_of_an_organisation_where_they_have_no_such_role(String who) {
        for (var path : new String[] {"/visits/summary?", "/visits?of=topics&", "/visits/file?of=months&"}) {
            get(who, path + "organisationId=" + NORTHDOWN).statusCode(403);
        }
    }

    @Test
    void an_editor_sees_how_often_one_thing_was_visited() {
        get("editha", "/visits/count?kind=topic&id=00000000-0000-7000-8000-000000000605")
                .statusCode(200)
                .body("visits", greaterThanOrEqualTo(100));
        get("claire", "/visits/count?kind=resource&id=" + BRIEFING)
                .statusCode(200)
                .body("visits", nullValue(), "since", is("2020-01-01"));
        get("editha", "/visits/count?kind=resource&id=01890000-0000-7000-8000-0123456789ab")
                .statusCode(200)
                .body("visits", is(0), "since", nullValue());
        get("tom", "/visits/count?kind=resource&id=" + BRIEFING).statusCode(403);
    }
}
