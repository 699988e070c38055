package org.evident.bookings;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.evident.bookings.Places.Taken;

/**
 * A wish that waits for its turn at a pool of places.
 *
 * @param waits  whether it becomes a place in line where none is left
 * @param answer empty when all places are taken and nobody may wait, or when they have booked meanwhile
 */
record Seat(UUID event, UUID pool, boolean waits, Wish wish, CompletableFuture<Optional<Taken>> answer) {

    Seat(UUID event, UUID pool, boolean waits, Wish wish) {
        this(event, pool, waits, wish, new CompletableFuture<>());
    }
}
