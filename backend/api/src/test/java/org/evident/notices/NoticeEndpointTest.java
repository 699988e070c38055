package org.evident.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.support.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeEndpointTest {

    private static final UUID MARCUS = UUID.fromString("00000000-0000-7000-8000-000000000112");

    @Inject
    Notices notices;

    @BeforeEach
    void marcus_was_told_nothing() {
        People.forget(MARCUS);
    }

    private void tell(String key) {
        var notice = new Notice(key, "sent", "About " + key, "Two\nlines", "/resources/" + key);
        QuarkusTransaction.requiringNew().run(() -> notices.tell(List.of(MARCUS), notice));
    }

    private static String newest() {
        return As.person("marcus").get("/me/notices").then().extract().path("items[0].id");
    }

    @Test
    void the_newest_is_first_and_only_mine_are_there() {
        tell("one");
        tell("two");
        As.person("marcus")
                .get("/me/notices")
                .then()
                .statusCode(200)
                .body(
                        "items.title",
                        contains("About two", "About one"),
                        "items[0].detail",
                        is("Two\nlines"),
                        "items[0].readAt",
                        is(nullValue()));
        As.person("ewan").get("/me/notices").then().statusCode(200).body("items.title", not(hasItem("About one")));
        As.nobody().get("/me/notices").then().statusCode(401);
        As.client().get("/me/notices").then().statusCode(403);
    }

    @Test
    void one_is_marked_as_read_by_the_person_who_was_told_and_nobody_else() {
        tell("one");
        var id = newest();
        As.person("ewan").put("/me/notices/" + id + "/read").then().statusCode(404);
        As.person("marcus").get("/me/notices/unread").then().body("count", is(1));
        As.person("marcus").put("/me/notices/" + id + "/read").then().statusCode(204);
        var first = As.person("marcus")
                .get("/me/notices")
                .then()
                .body("items[0].readAt", is(notNullValue()))
                .extract()
                .<String>path("items[0].readAt");
        As.person("marcus").put("/me/notices/" + id + "/read").then().statusCode(204);
        As.person("marcus").get("/me/notices").then().body("items[0].readAt", is(first));
        As.person("marcus").get("/me/notices/unread").then().body("count", is(0));
        As.person("marcus").get("/me/notices?unread=true").then().body("total", is(0));
    }

    @Test
    void all_are_marked_as_read_but_not_what_came_after_the_newest_that_was_seen() {
        tell("one");
        tell("two");
        var seen = Map.of("newestId", newest());
        tell("three");
        As.person("ewan")
                .contentType(ContentType.JSON)
                .body(seen)
                .put("/me/notices/read")
                .then()
                .statusCode(404);
        for (var again = 0; again < 2; again++) {
            As.person("marcus")
                    .contentType(ContentType.JSON)
                    .body(seen)
                    .put("/me/notices/read")
                    .then()
                    .statusCode(204);
        }
        As.person("marcus").get("/me/notices?unread=true").then().body("items.title", contains("About three"));
    }

    @Test
    void a_hundred_unread_are_counted_and_no_more() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var n = 0; n < 120; n++)
                notices.tell(List.of(MARCUS), new Notice("many-" + n, "sent", "One of many", null, "/"));
        });
        As.person("marcus").get("/me/notices/unread").then().statusCode(200).body("count", is(100));
        As.person("marcus").get("/me/notices?size=100&page=2").then().body("total", is(120), "items.size()", is(20));
    }

    @Test
    void how_i_am_mailed_is_mine_to_choose() {
        var ewans = As.person("ewan").get("/me/notices/mail").<String>path("mailed");
        As.person("marcus").get("/me").then().statusCode(200);
        As.person("marcus")
                .get("/me/notices/mail")
                .then()
                .statusCode(200)
                .body("mailed", is("daily"), "email", is(notNullValue()));
        for (var wish : List.of("at-once", "never", "never")) {
            As.person("marcus")
                    .contentType(ContentType.JSON)
                    .body(Map.of("mailed", wish))
                    .put("/me/notices/mail")
                    .then()
                    .statusCode(200)
                    .body("mailed", is(wish));
        }
        As.person("marcus")
                .contentType(ContentType.JSON)
                .body(Map.of("mailed", "weekly"))
                .put("/me/notices/mail")
                .then()
                .statusCode(400)
                .body("errors.message", contains("Choose how often we mail you"));
        assertThat(As.person("ewan").get("/me/notices/mail").<String>path("mailed"))
                .isEqualTo(ewans);
    }
}
