package org.evident.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Who has a seat in a subscription. Those who want the last one take turns, and the database counts along. */
@ApplicationScoped
@Personal(
        table = "subscription_seat",
        person = "person_id",
        recordClass = RecordClass.ACCOUNT,
        title = "Your seats in subscriptions",
        purpose = "So that your organisation gives no more seats than it has bought, and you can get in.",
        basis = Personal.Basis.LEGITIMATE_INTERESTS,
        columns = {"person_id", "state", "since"},
        others = {"subscription_id"},
        onErasure = Personal.OnErasure.DELETE)
class Seats {

    private final EntityManager database;

    Seats(EntityManager database) {
        this.database = database;
    }

    int used(UUID subscription) {
        return (Integer) database.createNativeQuery("select seats_used from subscription where id = ?1", Integer.class)
                .setParameter(1, subscription)
                .getSingleResult();
    }

    /** @return whether it is new: who has one already keeps it */
    boolean give(UUID subscription, UUID person, Instant now) {
        var row = (Tuple) database.createNativeQuery(
                        "select seats, seats_used from subscription where id = ?1 for no key update", Tuple.class)
                .setParameter(1, subscription)
                .getSingleResult();
        if (stateOf(subscription, person).equals(Optional.of("held"))) return false;
        var bought = row.get(0, Integer.class);
        if (bought == null) throw conflict("Everyone may use it, so that no seat is needed");
        if (row.get(1, Integer.class) >= bought) {
            throw conflict((bought == 1 ? "Its only seat is taken" : "All %,d seats are taken".formatted(bought))
                    + ". One has to be given back first");
        }
        put(subscription, person, "held", now);
        return true;
    }

    /** @return whether it is new: who has asked already, or has a seat, changes nothing */
    boolean ask(UUID subscription, UUID person, Instant now) {
        if (stateOf(subscription, person).isPresent()) return false;
        put(subscription, person, "asked", now);
        return true;
    }

    boolean takeBack(UUID subscription, UUID person) {
        return database.createNativeQuery("delete from subscription_seat where subscription_id = ?1 and person_id = ?2")
                        .setParameter(1, subscription)
                        .setParameter(2, person)
                        .executeUpdate()
                > 0;
    }

    @SuppressWarnings("unchecked")
    private Optional<String> stateOf(UUID subscription, UUID person) {
        List<String> states = database.createNativeQuery(
                        "select state from subscription_seat where subscription_id = ?1 and person_id = ?2",
                        String.class)
                .setParameter(1, subscription)
                .setParameter(2, person)
                .getResultList();
        return states.stream().findFirst();
    }

    private void put(UUID subscription, UUID person, String state, Instant now) {
        database.createNativeQuery(
                        """
                        insert into subscription_seat (subscription_id, person_id, state, since) values (?1, ?2, ?3, ?4)
                        on conflict (subscription_id, person_id) do update set state = excluded.state, since = excluded.since
                         where subscription_seat.state = 'asked' and excluded.state = 'held'""")
                .setParameter(1, subscription)
                .setParameter(2, person)
                .setParameter(3, state)
                .setParameter(4, now)
                .executeUpdate();
    }

    private static ProblemException conflict(String why) {
        return new ProblemException(ProblemType.CONFLICT, why);
    }
}
