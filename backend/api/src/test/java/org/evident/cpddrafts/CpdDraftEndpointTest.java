package org.evident.cpddrafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CpdDraftEndpointTest {

    /** Tom was booked, and it has begun. */
    private static UUID event(String title) {
        var event = SomeEvent.at(title, 20, "now() - interval '1 hour'");
        Booked.place(event, Booked.TOM);
        return event;
    }

    private static void attended(UUID event, String how, Integer minutes) {
        var mark = new HashMap<String, Object>();
        mark.put(
                "bookingId",
                Sql.all("select id from booking where event_id = ?", event).getFirst());
        mark.put("how", how);
        mark.put("minutes", minutes);
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(Map.of("people", List.of(mark)))
                .put("/events/" + event + "/attendance")
                .then()
                .statusCode(200);
    }

    private static String waiting(String thing) {
        return As.person("tom")
                .get("/me/cpd-drafts?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.thingId == '" + thing + "' }?.id");
    }

    @Test
    void who_was_at_an_event_finds_it_waiting_as_it_was_put_right() {
        var event = event("Group supervision");
        attended(event, "attended", null);
        attended(event, "part", 90);
        As.person("tom")
                .get("/me/cpd-drafts?size=100")
                .then()
                .body(
                        "items.findAll { it.thingId == '" + event + "' }.minutes",
                        contains(90),
                        "items.find { it.thingId == '" + event + "' }.title",
                        is("Group supervision"));
        attended(event, "excused", null);
        assertThat(waiting(event.toString())).isNull();
        attended(event, "attended", null);
        var id = waiting(event.toString());
        var record = As.person("tom")
                .post("/me/cpd-drafts/" + id + "/record")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("recordId");
        As.person("tom")
                .get("/cpd-records/" + record)
                .then()
                .body(
                        "title",
                        is("Group supervision"),
                        "kind",
                        is("event"),
                        "minutes",
                        is(180),
                        "stage",
                        is("draft"),
                        "links.id",
                        contains(event.toString()));
        attended(event, "excused", null);
        As.person("tom").get("/cpd-records/" + record).then().statusCode(200);
        assertThat(waiting(event.toString())).isNull();
    }

    @Test
    void two_clicks_make_one_record() {
        var event = event("Twice");
        attended(event, "attended", null);
        var id = waiting(event.toString());
        var records = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> As.person("tom")
                        .post("/me/cpd-drafts/" + id + "/record")
                        .<String>path("recordId"))
                .distinct();
        assertThat(records).hasSize(1);
    }

    @Test
    void a_resource_that_was_used_waits_until_it_is_taken_back_or_let_go() {
        var resource = Written.published(Map.of("title", "Used once")).at.substring("/resources/".length());
        for (var context : new String[] {"direct-work", "group-supervision"})
            As.person("tom")
                    .contentType(ContentType.JSON)
                    .body(Map.of("visibility", "me", "note", ""))
                    .put("/resources/" + resource + "/uses/" + context)
                    .then()
                    .statusCode(200);
        As.person("tom")
                .get("/me/cpd-drafts?size=100")
                .then()
                .body("items.find { it.thingId == '" + resource + "' }.usedFor", is("group-supervision"));
        As.person("tom")
                .delete("/resources/" + resource + "/uses/group-supervision")
                .then()
                .statusCode(204);
        assertThat(waiting(resource)).isNotNull();
        As.person("tom")
                .delete("/resources/" + resource + "/uses/direct-work")
                .then()
                .statusCode(204);
        assertThat(waiting(resource)).isNull();
    }

    @Test
    void what_was_let_go_is_not_offered_again_and_nobody_else_touches_it() {
        var event = event("Let go");
        attended(event, "attended", null);
        var id = waiting(event.toString());
        for (var other : new String[] {"helen", "gareth", "root"}) {
            As.person(other).post("/me/cpd-drafts/" + id + "/record").then().statusCode(404);
            As.person(other).delete("/me/cpd-drafts/" + id).then().statusCode(404);
            As.person(other).get("/me/cpd-drafts?size=100").then().body("items.id", not(hasItem(id)));
        }
        As.person("tom").delete("/me/cpd-drafts/" + id).then().statusCode(204);
        As.person("tom").delete("/me/cpd-drafts/" + id).then().statusCode(204);
        As.person("tom").post("/me/cpd-drafts/" + id + "/record").then().statusCode(409);
        attended(event, "attended", null);
        assertThat(waiting(event.toString())).isNull();
    }
}
