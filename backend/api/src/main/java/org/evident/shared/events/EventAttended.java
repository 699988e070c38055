package org.evident.shared.events;

import java.util.UUID;

/**
 * Somebody was at a learning event, as it is known now; said again when it is put right. Fired in the transaction that does it.
 *
 * @param how attended, part, excused, absent or walked-in
 * @param minutes protected time that counts for it, 0-1440
 */
public record EventAttended(UUID eventId, UUID personId, UUID bookingId, String how, int minutes) {}
