package org.evident.waitinglists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.support.SomeBooking.book;
import static org.evident.support.SomeBooking.cancel;
import static org.evident.support.SomeBooking.idOf;
import static org.evident.support.SomeBooking.post;
import static org.evident.support.SomeBooking.state;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.evident.shared.learning.BookingMoves;
import org.evident.support.As;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Whoever waits for their turn at a pool decides by what is true when it is theirs. */
@QuarkusTest
class TurnsTest {

    @Inject
    BookingMoves moves;

    @Inject
    EntityManager database;

    /** Somebody has the turn and does something, while another asks for theirs. */
    private int meanwhile(String booking, String change, Supplier<Integer> other) throws Exception {
        Future<Integer> answer = QuarkusTransaction.requiringNew().call(() -> {
            moves.takeTurnFor(UUID.fromString(booking));
            var asked = CompletableFuture.supplyAsync(other);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Sql.count(
                                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%event_pool%'")
                            > 0);
            database.createNativeQuery(change)
                    .setParameter(1, UUID.fromString(booking))
                    .executeUpdate();
            return asked;
        });
        return answer.get();
    }

    @Test
    void a_place_that_is_given_while_it_is_approved_is_confirmed() throws Exception {
        var event = SomeEvent.open("Given while approved", 1);
        var tom = idOf(book("tom", event));
        var daniel = idOf(book("daniel", event));
        cancel("tom", tom);
        var editha = idOf(book("editha", event));
        Sql.run("update booking set approval = 'pending' where id = cast(? as uuid)", editha);
        As.token("gareth");
        var status = meanwhile(editha, "update booking set approval = 'approved' where id = ?1", () -> post(
                        "gareth", "/bookings/" + editha + "/give-place", Map.of("reason", "She speaks"))
                .extract()
                .statusCode());
        assertThat(status).isEqualTo(204);
        assertThat(state(editha)).isEqualTo("confirmed");
        assertThat(state(daniel)).isEqualTo("waiting");
    }

    @Test
    void who_cancels_what_is_cancelled_meanwhile_has_what_they_wanted() throws Exception {
        var tom = idOf(book("tom", SomeEvent.open("Cancelled twice", 1)));
        As.token("tom");
        var status = meanwhile(
                tom, "update booking set state = 'cancelled', cancel_reason = 'First' where id = ?1", () -> post(
                                "tom", "/bookings/" + tom + "/cancel", Map.of("reason", "Second"))
                        .extract()
                        .statusCode());
        assertThat(status).isEqualTo(204);
        assertThat(Sql.all("select cancel_reason from booking where id = cast(? as uuid)", tom))
                .containsExactly("First");
    }
}
