package org.evident.eventminimums;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MinimumTest {

    @Inject
    MinimumRounds rounds;

    private static UUID event(String title, String starts, String owner, int minimum) {
        var event = SomeEvent.at(title, 20, starts);
        Sql.run(
                "update learning_event set minimum = ?, owner_id = cast(? as uuid) where id = ?",
                minimum,
                owner,
                event);
        return event;
    }

    private static long told(String person, UUID event) {
        return Sql.count(
                "select count(*) from notice where kind = 'event-minimum' and person_id = cast(? as uuid) and key like ?",
                person,
                "minimum:" + event + ":%");
    }

    @Test
    void on_the_day_of_decision_whoever_plans_it_hears_once_that_too_few_have_booked() {
        var few = event("Too few", "now() + interval '6 days'", Booked.TOM, 2);
        var enough = event("Enough", "now() + interval '6 days'", Booked.TOM, 1);
        var later = event("Later", "now() + interval '9 days'", Booked.TOM, 2);
        for (var each : new UUID[] {few, enough, later}) Booked.place(each, Booked.DANIEL);
        Booked.in(few, Booked.AMARA, "waiting");
        rounds.run(Instant.now());
        rounds.run(Instant.now());
        assertThat(told(Booked.TOM, few)).isOne();
        assertThat(told(Booked.TOM, enough)).as("as many as it needs").isZero();
        assertThat(told(Booked.TOM, later)).as("not yet to be decided").isZero();
        assertThat(told(Booked.GARETH, few)).as("somebody plans it").isZero();
        assertThat(Sql.all("select title || detail || address from notice where key like ?", "minimum:" + few + "%"))
                .singleElement()
                .asString()
                .startsWith("Fewer have booked “Too few” than it needs1 person has booked of the 2 that it needs")
                .endsWith("/events/" + few + "/plan");
    }

    @Test
    void it_is_decided_when_bookings_close_and_anew_for_a_new_date() {
        var event = event("Closes early", "now() + interval '20 days'", Booked.TOM, 2);
        Sql.run("update learning_event set closes_at = now() - interval '1 hour' where id = ?", event);
        rounds.run(Instant.now());
        assertThat(told(Booked.TOM, event)).isOne();
        Sql.run(
                "update learning_event set starts_at = now() + interval '22 days', ends_at = now() + interval '22 days 1 hour' where id = ?",
                event);
        rounds.run(Instant.now());
        assertThat(told(Booked.TOM, event)).isEqualTo(2);
    }

    @Test
    void where_nobody_plans_it_the_organisers_of_the_organisation_hear_and_of_what_is_cancelled_nobody() {
        var event = event("Nobody's", "now() + interval '3 days'", null, 2);
        var cancelled = event("Cancelled", "now() + interval '3 days'", Booked.TOM, 2);
        Sql.run("update learning_event set status = 'cancelled' where id = ?", cancelled);
        rounds.run(Instant.now());
        assertThat(told(Booked.GARETH, event)).isOne();
        assertThat(told(Booked.TOM, cancelled)).isZero();
    }
}
