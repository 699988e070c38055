package org.evident.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchEndpointTest {

    @BeforeEach
    void the_index_is_built() {
        Ready.await();
    }

    private static ValidatableResponse search(String who, String query) {
        var caller = who == null ? As.nobody() : As.person(who);
        return caller.urlEncodingEnabled(true)
                .queryParam("q", query)
                .queryParam("size", 100)
                .get("/search")
                .then()
                .statusCode(200);
    }

    private static List<String> titles(ValidatableResponse found) {
        List<List<Map<String, Object>>> titles = found.extract().path("items.title");
        return titles.stream()
                .map(parts -> String.join(
                        "", parts.stream().map(p -> (String) p.get("text")).toList()))
                .toList();
    }

    @Test
    void a_word_in_the_title_comes_first_and_is_marked() {
        var found = search("amara", "kinship care outcomes").body("total", greaterThan(0));
        assertThat(titles(found).getFirst()).isEqualTo("Kinship Care Practice Guide");
        found.body("items[0].title.hit", hasItem(true));
    }

    @Test
    void a_slip_of_spelling_finds_what_was_meant() {
        var found = search("joyce", "foater carer").body("didYouMean", is("foster carer"));
        assertThat(titles(found)).contains("Managing phones and bedtime");
    }

    @Test
    void sector_names_find_each_other_and_say_so() {
        var found = search("tom", "hoarding").body("alsoLookedFor", hasItem("self-neglect"));
        assertThat(titles(found)).contains("Self-neglect: eight minutes before a visit");
        As.person("tom")
                .queryParam("q", "hoarding")
                .queryParam("exact", true)
                .get("/search")
                .then()
                .statusCode(200)
                .body("alsoLookedFor", is(empty()));
    }

    @Test
    void a_phrase_in_quotes_is_taken_as_it_stands() {
        var found = search("amara", "\"what a good review feels like\"").body("total", is(1));
        assertThat(titles(found)).containsExactly("Children in Care Council: what a good review feels like");
    }

    @Test
    void an_excluded_word_is_left_out() {
        assertThat(titles(search("amara", "self-neglect -narratives")))
                .isNotEmpty()
                .noneMatch(title -> title.contains("narratives"));
    }

    @Test
    void each_person_finds_only_what_is_open_to_them() {
        var team = "Team notes: writing to children";
        assertThat(titles(search("amara", "writing to children"))).contains(team);
        assertThat(titles(search("priya", "writing to children"))).doesNotContain(team);
        assertThat(titles(search("tom", "walking group supervision")))
                .contains("Walking group supervision: how we do it");
        assertThat(titles(search("joyce", "walking group supervision")))
                .doesNotContain("Walking group supervision: how we do it");
        assertThat(titles(search("amara", "managing phones"))).doesNotContain("Managing phones and bedtime");
        assertThat(titles(search("tom", "kinship navigators"))).doesNotContain("Kinship navigators: first six months");
        for (var hidden : List.of(team, "Walking group supervision: how we do it", "Managing phones and bedtime"))
            assertThat(titles(search(null, '"' + hidden + '"'))).doesNotContain(hidden);
    }

    @Test
    void counts_in_facets_agree_with_what_each_person_may_see() {
        for (var who : new String[] {"amara", "joyce", "tom", null}) {
            var found = search(who, "");
            int total = found.extract().path("total");
            List<Integer> sides = found.extract().path("facets.find { it.name == 'side' }.values.count");
            assertThat(sides.stream().mapToInt(Integer::intValue).sum()).as(who).isEqualTo(total);
        }
    }

    @Test
    void choosing_in_a_facet_narrows_the_rest_and_keeps_its_own_counts() {
        var all = search("amara", "");
        int research =
                all.extract().path("facets.find { it.name == 'side' }.values.find { it.value == 'research' }.count");
        var narrowed = As.person("amara")
                .queryParam("side", "research")
                .queryParam("size", 100)
                .get("/search")
                .then()
                .statusCode(200)
                .body("total", is(research), "items.side", everyItem(is("research")));
        List<String> sides = narrowed.extract().path("facets.find { it.name == 'side' }.values.value");
        assertThat(sides).contains("practice", "people");
    }

    @Test
    void ten_minutes_or_less_and_shortest_first() {
        var found = As.person("amara")
                .queryParam("minutes", "10")
                .queryParam("sort", "shortest")
                .get("/search")
                .then()
                .statusCode(200)
                .body("items.minutes", everyItem(lessThanOrEqualTo(10)));
        List<Integer> minutes = found.extract().path("items.minutes");
        assertThat(minutes).isSorted();
    }

    @Test
    void a_spelling_never_tells_of_what_is_hidden() {
        search("amara", "bedtme").body("didYouMean", is(org.hamcrest.Matchers.nullValue()));
        search("joyce", "bedtme").body("didYouMean", is("bedtime"));
    }

    @Test
    void titles_are_suggested_from_three_letters() {
        As.person("amara")
                .queryParam("q", "kin")
                .get("/search/suggest")
                .then()
                .statusCode(200)
                .body("items.title", hasItem(containsString("Kinship")));
        As.person("amara")
                .queryParam("q", "ki")
                .get("/search/suggest")
                .then()
                .statusCode(200)
                .body("items", is(empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "-",
                "\"\"",
                "AND OR NOT",
                "title:*",
                "a~99",
                "((((",
                "+-!(){}[]^\"~*?:\\/",
                "\u0000",
                "\u202e",
                "-\"",
                "??",
                "*",
                "\uD83D\uDE00",
                "' or 1=1 --"
            })
    void nothing_typed_can_break_it(String query) {
        search("amara", query);
    }

    @Test
    void a_search_too_long_or_too_deep_says_what_to_do() {
        As.person("amara")
                .queryParam("q", "x".repeat(401))
                .get("/search")
                .then()
                .statusCode(400)
                .body("errors[0].message", is("Search for 400 characters or fewer"));
        As.person("amara")
                .queryParam("page", 101)
                .queryParam("size", 100)
                .get("/search")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("Narrow your search"));
    }
}
