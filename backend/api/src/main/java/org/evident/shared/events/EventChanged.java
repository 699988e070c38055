package org.evident.shared.events;

import java.util.UUID;

/**
 * Something about a learning event changed that those who come must know. Fired in the transaction that does it.
 *
 * @param what published, moved, changed, postponed, cancelled, or opened for one that had no date until now
 */
public record EventChanged(UUID eventId, String what) {}
