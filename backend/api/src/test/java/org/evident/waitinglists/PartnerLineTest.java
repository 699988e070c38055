package org.evident.waitinglists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.ESTUARY;
import static org.evident.support.SomeBooking.book;
import static org.evident.support.SomeBooking.idOf;
import static org.evident.support.SomeBooking.state;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Lines where places are kept for partners, and keepers that are stopped by nothing. */
@QuarkusTest
class PartnerLineTest {

    @Inject
    LineKeeper keeper;

    private static long number(String booking) {
        return Sql.count(
                "select count(*) from booking w join booking b on b.pool_id = w.pool_id where b.id = cast(? as uuid) and w.state = 'waiting' and w.number <= b.number",
                booking);
    }

    @Test
    void who_waits_moves_to_the_places_that_are_kept_for_their_organisation_and_back_before_those_who_came_later() {
        var event = SomeEvent.open("Kept later", 1);
        Sql.run("update learning_event set visibility = 'network', opens_at = null where id = ?", event);
        book("tom", event);
        var amara = idOf(book("amara", event).body("state", equalTo("waiting")));
        var daniel = idOf(book("daniel", event));
        Sql.run("update learning_event set status = 'postponed' where id = ?", event);
        Sql.run("update learning_event set capacity = 2 where id = ?", event);
        Sql.run(
                "insert into event_allocation (event_id, organisation_id, places) values (?, ?, 1)",
                event,
                UUID.fromString(ESTUARY));
        assertThat(List.of(number(amara), number(daniel))).containsExactly(1L, 1L);
        assertThat(Sql.all(
                        "select taken || ' ' || waiting from event_pool where event_id = ? order by organisation_id nulls first",
                        event))
                .containsExactly("1 1", "0 1");
        Sql.run("delete from event_allocation where event_id = ?", event);
        assertThat(List.of(number(amara), number(daniel))).containsExactly(1L, 2L);
        Sql.run("update learning_event set status = 'published' where id = ?", event);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> state(amara)
                .equals("offered"));
        assertThat(state(daniel)).isEqualTo("waiting");
    }

    @Test
    void one_booking_that_cannot_lapse_stops_no_other() {
        var stuck = lineOfOne("Stuck");
        var other = lineOfOne("Not stuck");
        Sql.run(
                """
                create or replace function test_sticks() returns trigger language plpgsql as $$
                begin if new.id = '%s' then raise exception 'It sticks'; end if; return new; end $$"""
                        .formatted(stuck));
        Sql.run("create trigger test_sticks before update on booking for each row execute function test_sticks()");
        try {
            keeper.close();
            assertThat(state(stuck)).isEqualTo("waiting");
            assertThat(state(other)).isEqualTo("lapsed");
        } finally {
            Sql.run("drop trigger test_sticks on booking");
            Sql.run("drop function test_sticks()");
            keeper.close();
        }
    }

    private static String lineOfOne(String title) {
        var event = SomeEvent.open(title, 1);
        book("tom", event);
        var waits = idOf(book("daniel", event));
        Sql.run(
                "update learning_event set starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour' where id = ?",
                event);
        return waits;
    }

    @Test
    void links_of_long_ago_go() {
        var event = SomeEvent.open("Old links", 1);
        var tom = idOf(book("tom", event));
        for (var days : List.of("1 day", "91 days"))
            Sql.run(
                    "insert into booking_offer (hash, booking_id, made_at) values (md5(random()::text) || md5(random()::text), cast(? as uuid), now() - cast(? as interval))",
                    tom,
                    days);
        QuarkusTransaction.requiringNew().run(() -> keeper.forgetOldLinks());
        assertThat(Sql.count("select count(*) from booking_offer where booking_id = cast(? as uuid)", tom))
                .isEqualTo(1);
    }
}
