package org.evident.search;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LooserTest {

    @BeforeEach
    void the_index_is_built() {
        Ready.await();
    }

    @Test
    void a_filter_that_stands_in_the_way_is_named_with_what_it_hides() {
        As.person("tom")
                .queryParam("q", "kinship care outcomes")
                .get("/search/looser?kind=no-such-kind&side=research")
                .then()
                .statusCode(200)
                .body("withoutFilter.name", is(List.of("kind")))
                .body("withoutFilter[0].total", greaterThan(0));
    }

    @Test
    void a_word_that_nobody_wrote_is_left_out() {
        As.person("tom")
                .queryParam("q", "zyzzyva  kinship")
                .get("/search/looser")
                .then()
                .statusCode(200)
                .body("fewerWords.q", hasItem("kinship"), "withoutFilter", is(empty()));
        As.person("tom")
                .queryParam("q", "\"zyzzyva kinship\"")
                .get("/search/looser")
                .then()
                .body("fewerWords", is(empty()));
        As.nobody().get("/search/looser").then().statusCode(200).body("fewerWords", is(empty()));
    }
}
