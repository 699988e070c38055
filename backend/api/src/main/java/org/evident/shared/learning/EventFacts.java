package org.evident.shared.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/** What somebody who was at a learning event knows of it anyway. */
@ApplicationScoped
public class EventFacts {

    private final EntityManager database;

    EventFacts(EntityManager database) {
        this.database = database;
    }

    /** @param day in Europe/London, on which it began */
    public record Facts(String title, LocalDate day) {}

    @SuppressWarnings("unchecked")
    public Optional<Facts> of(UUID event) {
        return database.createNativeQuery(
                        "select title, starts_at from learning_event where id = ?1 and starts_at is not null",
                        Tuple.class)
                .setParameter(1, event)
                .getResultStream()
                .map(row -> (Tuple) row)
                .findFirst()
                .map(row ->
                        new Facts(((Tuple) row).get(0, String.class), UkTime.day(((Tuple) row).get(1, Instant.class))));
    }
}
