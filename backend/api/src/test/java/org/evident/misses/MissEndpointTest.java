package org.evident.misses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evident.misses.MissCounts.Miss;
import org.evident.shared.events.NothingFound;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MissEndpointTest {

    @Inject
    MissCounts counts;

    @BeforeEach
    void the_index_is_built() {
        Ready.await();
    }

    private static void search(String who, String q, String more) {
        As.person(who)
                .queryParam("q", q)
                .get("/search" + more)
                .then()
                .statusCode(200)
                .body("total", is(0));
    }

    private static void seen(String who, String query, boolean there) {
        As.person(who)
                .queryParam("size", 100)
                .get("/search-misses")
                .then()
                .statusCode(200)
                .body("items.query", there ? hasItem(query) : not(hasItem(query)));
    }

    @Test
    void what_three_searched_for_in_vain_is_shown_to_those_who_edit_there() {
        search("tom", "Zyzzyvology circles?", "");
        search("gareth", "zyzzyvology circles", "");
        for (var n = 0; n < 3; n++) search("gareth", "zyzzyvology circles", "");
        counts.write();
        seen("editha", "zyzzyvology circles", false);
        search("daniel", "zyzzyvology circles", "");
        counts.write();
        for (var who : List.of("editha", "gareth")) seen(who, "zyzzyvology circles", true);
        for (var who : List.of("tom", "priya", "joyce", "ruth", "root")) seen(who, "zyzzyvology circles", false);
    }

    @Test
    void words_that_differ_in_endings_or_order_alone_stand_together_and_rare_ones_nowhere() {
        for (var who : List.of("tom", "gareth", "editha", "daniel")) search(who, "quixotic kites", "");
        for (var who : List.of("tom", "gareth", "daniel")) search(who, "kite quixotic", "");
        search("tom", "quixotic kiting", "");
        counts.write();
        As.person("editha")
                .queryParam("size", 100)
                .get("/search-misses")
                .then()
                .body("items.find { it.query == 'quixotic kites' }.times", is(7))
                .body("items.find { it.query == 'quixotic kites' }.alike", is(List.of("kite quixotic")))
                .body("items.query", not(hasItem("kite quixotic")));
    }

    @Test
    void what_filters_emptied_further_pages_exact_words_and_suggestions_are_not_counted() {
        for (var who : List.of("tom", "gareth", "editha", "daniel")) {
            search(who, "xylotomous rounds", "?minutes=5");
            search(who, "xylotomous rounds", "?page=2");
            search(who, "xylotomous rounds", "?exact=true");
            As.person(who)
                    .queryParam("q", "xylotomous rounds")
                    .get("/search/suggest")
                    .then()
                    .statusCode(200);
            As.person(who)
                    .queryParam("q", "xylotomous rounds")
                    .get("/search/looser")
                    .then()
                    .statusCode(200);
        }
        counts.write();
        seen("editha", "xylotomous rounds", false);
    }

    @Test
    void the_file_holds_what_the_list_does() {
        As.person("editha")
                .queryParam("period", "quarter")
                .get("/search-misses/file")
                .then()
                .statusCode(200)
                .body(containsString("\"cultural genograms\",9,\"Northdown Council\""), not(containsString("makaton")));
        As.person("priya").get("/search-misses/file").then().statusCode(200).body(not(containsString("genograms")));
        As.person("editha").get("/search-misses?period=day").then().statusCode(400);
        As.nobody().get("/search-misses").then().statusCode(401);
        As.client().get("/search-misses").then().statusCode(403);
    }

    @Test
    void counts_that_cannot_be_written_wait_and_fail_no_search() {
        var written = new HashMap<Miss, Integer>();
        var broken = new boolean[] {true};
        var service = new MissService(null, null, null) {
            @Override
            void add(Map<Miss, Integer> sums) {
                if (broken[0]) throw new IllegalStateException("No database");
                written.putAll(sums);
            }
        };
        var waiting = new MissCounts(service, Clock.systemUTC());
        waiting.hear(new NothingFound("waiting words", Set.of(new UUID(0, 1)), "somebody"));
        waiting.write();
        waiting.hear(new NothingFound("waiting words", Set.of(new UUID(0, 1)), "somebody else"));
        broken[0] = false;
        waiting.write();
        assertThat(written.values()).containsExactly(2);
    }
}
