package org.evident.shared.events;

import java.util.UUID;

/**
 * A booking was made, or came into another state. Fired in the transaction that does it.
 *
 * @param state as it is now: requested, confirmed, waiting, offered, declined, cancelled, lapsed, replaced or walked-in
 */
public record BookingChanged(UUID bookingId, UUID eventId, UUID personId, String state) {}
