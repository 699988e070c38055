package org.evident.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.estuaryEvent;
import static org.evident.support.SomeBooking.idOf;
import static org.evident.support.SomeBooking.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.events.EventChanged;
import org.evident.support.As;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** What people need is known for as long as it is needed. */
@QuarkusTest
class NeedsTest {

    @Inject
    Needs needs;

    @Inject
    Event<EventChanged> changes;

    private static String booked(UUID event) {
        return idOf(post("tom", "/events/" + event + "/bookings", Map.of("access", "A hearing loop", "diet", "No nuts"))
                .statusCode(201));
    }

    private static long kept(String booking) {
        return Sql.count("select count(*) from booking_needs where booking_id = cast(? as uuid)", booking);
    }

    private static void ended(UUID event, String ago) {
        Sql.run(
                "update learning_event set starts_at = now() - interval '%1$s' - interval '3 hours', ends_at = now() - interval '%1$s' where id = ?"
                        .formatted(ago),
                event);
    }

    @Test
    void they_go_a_fortnight_after_the_event() {
        var event = SomeEvent.open("Needs of a fortnight", 5);
        var booking = booked(event);
        ended(event, "13 days 23 hours");
        QuarkusTransaction.requiringNew().run(() -> needs.forgetOld());
        assertThat(kept(booking)).isEqualTo(1);
        ended(event, "14 days 1 hour");
        QuarkusTransaction.requiringNew().run(() -> needs.forgetOld());
        assertThat(kept(booking)).isZero();
    }

    /** Priya is the Link Officer of Estuary, where nobody is an OD administrator; Gareth is Northdown's. */
    @Test
    void who_plans_events_for_the_organisation_reads_them_only_where_they_are_near() {
        var event = estuaryEvent("Needs of whom", 5);
        post("amara", "/events/" + event + "/bookings", Map.of("access", "A quiet room"))
                .statusCode(201);
        As.person("priya").get("/events/" + event + "/bookings").then().statusCode(200);
        As.person("priya").get("/events/" + event + "/needs").then().statusCode(403);
        Sql.run("insert into event_person values (?, '00000000-0000-7000-8000-000000000103', 'facilitator')", event);
        As.person("priya").get("/events/" + event + "/needs").then().statusCode(200);
        var owned = estuaryEvent("Needs of one's own", 5);
        Sql.run("update learning_event set owner_id = '00000000-0000-7000-8000-000000000103' where id = ?", owned);
        As.person("priya").get("/events/" + owned + "/needs").then().statusCode(200);
        var northdown = SomeEvent.open("Needs for the administrator", 5);
        As.person("gareth").get("/events/" + northdown + "/needs").then().statusCode(200);
    }

    @Test
    void they_go_when_the_event_is_cancelled() {
        var event = SomeEvent.open("Needs of nothing", 5);
        var booking = booked(event);
        Sql.run("update learning_event set status = 'cancelled' where id = ?", event);
        QuarkusTransaction.requiringNew().run(() -> changes.fire(new EventChanged(event, "cancelled")));
        assertThat(kept(booking)).isZero();
    }
}
