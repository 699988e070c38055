package org.evident.waitinglists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.book;
import static org.evident.support.SomeBooking.cancel;
import static org.evident.support.SomeBooking.idOf;
import static org.evident.support.SomeBooking.post;
import static org.evident.support.SomeBooking.read;
import static org.evident.support.SomeBooking.state;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.evident.shared.events.EventChanged;
import org.evident.shared.learning.OfferLinks;
import org.evident.support.As;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaitingListTest {

    @Inject
    OfferLinks links;

    @Inject
    Event<EventChanged> changes;

    private static UUID full(String title) {
        return SomeEvent.open(title, 1);
    }

    private static void answer(String who, String booking, String answer, int status) {
        post(who, "/bookings/" + booking + "/answer", Map.of("answer", answer)).statusCode(status);
    }

    @Test
    void a_freed_place_is_offered_to_the_first_in_line_and_never_given() {
        var event = full("Freed");
        var tom = idOf(book("tom", event));
        var daniel = idOf(book("daniel", event));
        var editha = idOf(book("editha", event));
        cancel("tom", tom);
        read("daniel", daniel)
                .body("state", equalTo("offered"))
                .body("allowed", hasItems("accept", "decline"))
                .body("history.what", equalTo(List.of("waiting", "offered")));
        assertThat(state(editha)).isEqualTo("waiting");
        book("alex", event).body("state", equalTo("waiting")).body("numberInLine", equalTo(2));
        answer("daniel", daniel, "accept", 204);
        answer("daniel", daniel, "accept", 204);
        assertThat(state(daniel)).isEqualTo("confirmed");
        answer("editha", editha, "accept", 409);
    }

    @Test
    void a_declined_offer_passes_on_and_so_does_one_that_nobody_answers() {
        var event = full("Passed on");
        var tom = idOf(book("tom", event));
        var daniel = idOf(book("daniel", event));
        var editha = idOf(book("editha", event));
        var alex = idOf(book("alex", event));
        cancel("tom", tom);
        answer("gareth", daniel, "decline", 403);
        answer("daniel", daniel, "decline", 204);
        assertThat(state(daniel)).isEqualTo("declined");
        assertThat(state(editha)).isEqualTo("offered");
        Sql.run("update booking set offered_until = now() - interval '1 second' where id = cast(? as uuid)", editha);
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> state(alex)
                .equals("offered"));
        assertThat(state(editha)).isEqualTo("lapsed");
        read("editha", editha).body("history[-1].what", equalTo("lapsed")).body("history[-1].byName", nullValue());
    }

    @Test
    void near_the_event_there_is_half_of_what_is_left_to_answer() {
        var event = SomeEvent.at("Tonight", 1, "now() + interval '4 hours'");
        var tom = idOf(book("tom", event));
        var daniel = idOf(book("daniel", event));
        cancel("tom", tom);
        assertThat(Sql.count(
                        """
                        select count(*) from booking where id = cast(? as uuid)
                         and offered_until between now() + interval '115 minutes' and now() + interval '121 minutes'""",
                        daniel))
                .isEqualTo(1);
    }

    @Test
    void once_people_sign_in_whoever_is_there_has_the_place() {
        var event = SomeEvent.at("About to begin", 1, "now() + interval '20 minutes'");
        var tom = idOf(book("tom", event));
        var daniel = idOf(book("daniel", event));
        cancel("tom", tom);
        keeper.passOn();
        assertThat(state(daniel)).isEqualTo("waiting");
    }

    @Test
    void more_places_are_offered_to_as_many_in_line() {
        var event = full("More places");
        book("tom", event);
        var daniel = idOf(book("daniel", event));
        var editha = idOf(book("editha", event));
        Sql.run("update learning_event set capacity = 2 where id = ?", event);
        QuarkusTransaction.requiringNew().run(() -> changes.fire(new EventChanged(event, "changed")));
        assertThat(state(daniel)).isEqualTo("offered");
        assertThat(state(editha)).isEqualTo("waiting");
    }

    @Test
    void places_that_come_by_without_a_word_are_found_within_five_seconds() {
        var event = full("Quietly more");
        book("tom", event);
        var daniel = idOf(book("daniel", event));
        Sql.run("update learning_event set capacity = 2 where id = ?", event);
        Awaitility.await().atMost(Duration.ofSeconds(8)).until(() -> state(daniel)
                .equals("offered"));
    }

    @Test
    void a_link_shows_the_offer_changes_nothing_when_opened_and_answers_once_without_signing_in() {
        var event = full("By link");
        var tom = idOf(book("tom", event));
        var daniel = idOf(book("daniel", event));
        cancel("tom", tom);
        var path = QuarkusTransaction.requiringNew().call(() -> links.make(UUID.fromString(daniel)));
        for (var n = 0; n < 3; n++) As.nobody().get(path).then().statusCode(200).body("state", equalTo("open"));
        assertThat(state(daniel)).isEqualTo("offered");
        byLink(path, "accept", 200);
        byLink(path, "accept", 200);
        byLink(path, "decline", 409);
        As.nobody()
                .get(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("offeredUntil", nullValue());
        assertThat(state(daniel)).isEqualTo("confirmed");
        As.nobody().get("/offers/" + "x".repeat(43)).then().statusCode(404);
        assertThat(Sql.all("select hash from booking_offer where booking_id = cast(? as uuid)", daniel))
                .doesNotContain(path.substring("/offers/".length()));
    }

    private static void byLink(String path, String answer, int status) {
        As.nobody()
                .contentType(ContentType.JSON)
                .body(Map.of("answer", answer))
                .post(path)
                .then()
                .statusCode(status);
    }

    @Test
    void who_runs_it_gives_a_place_to_another_in_line_and_says_why() {
        var event = full("Before others");
        var tom = idOf(book("tom", event));
        var daniel = idOf(book("daniel", event));
        var editha = idOf(book("editha", event));
        var path = "/bookings/" + editha + "/give-place";
        var reason = Map.of("reason", "She presents the case");
        post("editha", path, reason).statusCode(403);
        post("daniel", path, reason).statusCode(404);
        post("gareth", path, reason).statusCode(409);
        cancel("tom", tom);
        assertThat(state(daniel)).isEqualTo("offered");
        post("gareth", path, Map.of("reason", " ")).statusCode(400);
        post("gareth", path, reason).statusCode(204);
        assertThat(state(editha)).isEqualTo("confirmed");
        read("daniel", daniel).body("state", equalTo("waiting")).body("history.what", hasItem("passed-over"));
        read("gareth", editha).body("history[-1].reason", equalTo("She presents the case"));
    }

    @Test
    void who_leaves_the_line_frees_nothing_and_a_cancelled_event_ends_it() {
        var event = full("Ends");
        var tom = idOf(book("tom", event));
        var daniel = idOf(book("daniel", event));
        var editha = idOf(book("editha", event));
        cancel("daniel", daniel);
        assertThat(state(editha)).isEqualTo("waiting");
        Sql.run("update learning_event set status = 'cancelled' where id = ?", event);
        QuarkusTransaction.requiringNew().run(() -> changes.fire(new EventChanged(event, "cancelled")));
        assertThat(List.of(state(tom), state(editha))).containsOnly("cancelled");
        read("tom", tom).body("chargePence", nullValue()).body("history[-1].what", equalTo("event-cancelled"));
        assertThat(Sql.count("select taken + waiting from event_pool where event_id = ?", event))
                .isZero();
    }

    @Test
    void a_line_closes_when_the_event_begins() {
        var event = full("Begun");
        book("tom", event);
        var daniel = idOf(book("daniel", event));
        Sql.run(
                "update learning_event set starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour' where id = ?",
                event);
        keeper.close();
        assertThat(state(daniel)).isEqualTo("lapsed");
    }

    @Inject
    LineKeeper keeper;
}
