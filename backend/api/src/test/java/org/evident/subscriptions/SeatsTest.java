package org.evident.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatsTest {

    @Inject
    Seats seats;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    private List<UUID> people(int many) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        """
                        insert into person (id, display_name) select uuidv7(), 'Seat ' || n from generate_series(1, ?1) n
                        returning id""",
                        UUID.class)
                .setParameter(1, many)
                .getResultList());
    }

    private UUID subscription(int bought) {
        return (UUID) QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        """
                        insert into subscription (id, organisation_id, provider_id, name, starts_on, ends_on, seats, created_at, updated_at)
                        select uuidv7(), o.id, p.id, 'Contended', current_date - 2, current_date - 1, ?1, now(), now()
                          from organisation o, provider p where o.alias = 'alderbrook' and p.slug = 'nice' returning id""",
                        UUID.class)
                .setParameter(1, bought)
                .getSingleResult());
    }

    /** Whether they got it; a full subscription is the only refusal that counts as an answer. */
    private boolean get(UUID subscription, UUID person) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> seats.give(subscription, person, clock.instant()));
        } catch (ProblemException e) {
            assertThat(e.type).isEqualTo(ProblemType.CONFLICT);
            return false;
        }
    }

    @Test
    void the_last_seat_goes_to_exactly_one_of_64_people_who_claim_it_at_once() throws Exception {
        var subscription = subscription(1);
        var people = people(64);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(64)) {
            var asked = people.stream()
                    .map(person -> threads.submit(() -> {
                        go.await();
                        return get(subscription, person);
                    }))
                    .toList();
            go.countDown();
            var got = 0;
            for (Future<Boolean> each : asked) if (each.get()) got++;
            assertThat(got).isEqualTo(1);
        }
        assertThat(seats.used(subscription)).isEqualTo(1);
    }

    @Test
    void the_database_itself_gives_no_more_seats_than_were_bought() {
        var subscription = subscription(1);
        var people = people(2);
        assertThat(get(subscription, people.getFirst())).isTrue();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                                "insert into subscription_seat values (?1, ?2, 'held', now())")
                        .setParameter(1, subscription)
                        .setParameter(2, people.getLast())
                        .executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }
}
