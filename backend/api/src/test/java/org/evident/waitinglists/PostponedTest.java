package org.evident.waitinglists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.book;
import static org.evident.support.SomeBooking.cancel;
import static org.evident.support.SomeBooking.idOf;
import static org.evident.support.SomeBooking.read;
import static org.evident.support.SomeBooking.state;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.evident.shared.events.EventChanged;
import org.evident.support.As;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** A postponed event keeps its people; the day that it was to be on is a day like any other. */
@QuarkusTest
class PostponedTest {

    @Inject
    Event<EventChanged> changes;

    @Inject
    LineKeeper keeper;

    private void becomes(UUID event, String change, String what) {
        Sql.run("update learning_event set " + change + " where id = ?", event);
        QuarkusTransaction.requiringNew().run(() -> changes.fire(new EventChanged(event, what)));
    }

    private static void theOldDatePasses(UUID event) {
        Sql.run(
                "update learning_event set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = ?",
                event);
    }

    @Test
    void the_line_stands_and_what_was_offered_is_offered_anew_with_the_new_date() {
        var event = SomeEvent.open("Postponed with a line", 1);
        var tom = idOf(book("tom", event));
        var daniel = idOf(book("daniel", event));
        var editha = idOf(book("editha", event));
        cancel("tom", tom);
        assertThat(state(daniel)).isEqualTo("offered");
        becomes(event, "status = 'postponed'", "postponed");
        read("daniel", daniel)
                .body("state", equalTo("waiting"))
                .body("numberInLine", is(1))
                .body("history[-1].reason", equalTo("The event was postponed"));
        theOldDatePasses(event);
        keeper.close();
        keeper.passOn();
        assertThat(state(daniel) + state(editha)).isEqualTo("waitingwaiting");
        becomes(
                event,
                "status = 'published', starts_at = now() + interval '9 days', ends_at = now() + interval '10 days'",
                "moved");
        assertThat(state(daniel) + state(editha)).isEqualTo("offeredwaiting");
    }

    @Test
    void a_place_is_kept_shown_as_to_come_and_can_be_given_back_without_consequence() {
        var event = SomeEvent.open("Postponed with a place", 3);
        var tom = idOf(book("tom", event));
        becomes(event, "status = 'postponed'", "postponed");
        theOldDatePasses(event);
        read("tom", tom)
                .body("allowed", hasItem("cancel"))
                .body("isLateNow", is(false))
                .body("cancelUntil", nullValue());
        As.person("tom").get("/me/bookings?show=upcoming&size=100").then().body("items.id", hasItem(tom));
        As.person("tom").get("/me/bookings?show=past&size=100").then().body("items.id", not(hasItem(tom)));
        cancel("tom", tom);
        read("tom", tom).body("state", equalTo("cancelled")).body("late", is(false));
    }
}
