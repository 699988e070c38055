package org.evident.desk;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskEndpointTest {

    @Test
    void what_waits_is_for_others_than_its_author_and_what_came_back_is_for_the_author() {
        var guide = new Written(Map.of());
        As.person("editha").get("/desk").then().statusCode(200).body("drafts.items.resourceId", hasItem(guide.id));
        As.person("alex").get("/desk").then().body("drafts.items.resourceId", not(hasItem(guide.id)));
        var before = As.person("alex").get("/desk").then().extract().<Integer>path("waiting.total");
        var hers = As.person("editha").get("/desk").then().extract().<Integer>path("waiting.total");
        guide.act("editha", "submit", null).statusCode(200);
        As.person("alex").get("/desk").then().body("waiting.total", is(before + 1));
        As.person("editha").get("/desk").then().body("sent.items.resourceId", hasItem(guide.id));
        As.person("alex").get("/desk").then().body("sent.items.resourceId", not(hasItem(guide.id)));
        As.person("editha")
                .get("/desk")
                .then()
                .body("drafts.items.resourceId", not(hasItem(guide.id)), "waiting.total", is(hers));
        guide.act("alex", "return", Map.of("note", "Say who it is for")).statusCode(200);
        As.person("editha")
                .get("/desk")
                .then()
                .body(
                        "returned.items.find { it.resourceId == '" + guide.id + "' }.note",
                        is("Say who it is for"),
                        "drafts.items.resourceId",
                        not(hasItem(guide.id)));
        As.person("alex").get("/desk").then().body("returned.items.resourceId", not(hasItem(guide.id)));
        As.person("editha").get("/desk").then().body("sent.items.resourceId", not(hasItem(guide.id)));
    }

    @Test
    void what_is_due_and_what_readers_report_stands_there_five_at_most() {
        for (var i = 0; i < 6; i++) Written.published(Map.of("reviewBy", "2020-01-0" + (i + 1)));
        var reported = Written.published(Map.of());
        As.person("tom")
                .contentType(ContentType.JSON)
                .body(Map.of("problem", "outdated", "detail", "The phone number is old"))
                .post(reported.at + "/reports")
                .then()
                .statusCode(201);
        As.person("editha")
                .get("/desk")
                .then()
                .statusCode(200)
                .body(
                        "due.total",
                        greaterThanOrEqualTo(6),
                        "due.items.size()",
                        is(5),
                        "due.items[0].reviewBy",
                        is("2020-01-01"),
                        "due.items[0].overdueDays",
                        greaterThanOrEqualTo(2000),
                        "reports.items[0].note",
                        is("The phone number is old"),
                        "reports.items.size()",
                        lessThanOrEqualTo(5));
    }

    @Test
    void it_is_empty_for_those_who_do_not_edit() {
        for (var who : List.of("tom", "joyce", "claire")) {
            As.person(who)
                    .get("/desk")
                    .then()
                    .statusCode(200)
                    .body("waiting.total", is(0), "due.total", is(0), "reports.total", is(0), "broken.total", is(0));
        }
        As.nobody().get("/desk").then().statusCode(401);
        As.client().get("/desk").then().statusCode(403);
    }
}
