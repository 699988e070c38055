package org.evident.search;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LooserTest {

    @Inject
    EntityManager database;

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
    void the_name_of_another_councils_topic_is_not_told() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "insert into topic (id, slug, title, organisation_id) values (uuidv7(), 'looser-secret', 'What nobody knows',"
                                + " cast('00000000-0000-7000-8000-000000000002' as uuid))")
                .executeUpdate());
        for (var asker : List.of(As.nobody(), As.person("tom"))) {
            asker.get("/search/looser?topic=looser-secret")
                    .then()
                    .statusCode(200)
                    .body("withoutFilter[0].value", is("looser-secret"))
                    .body("withoutFilter[0].label", is("looser-secret"));
        }
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
