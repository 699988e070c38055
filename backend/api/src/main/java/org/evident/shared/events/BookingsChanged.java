package org.evident.shared.events;

import java.util.List;
import java.util.UUID;

/**
 * Bookings of one event were made, or came into another state, in one go. Fired in the transaction that does it.
 *
 * @param state as it is now: requested, confirmed, waiting, offered, declined, cancelled, lapsed, replaced or walked-in
 */
public record BookingsChanged(UUID eventId, String state, List<Booking> bookings) {

    public record Booking(UUID id, UUID personId) {}

    public List<UUID> ids() {
        return bookings.stream().map(Booking::id).toList();
    }
}
