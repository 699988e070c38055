package org.evident.shared.events;

import java.util.UUID;

/**
 * Somebody said that they used a resource, or took it back. Fired in the transaction that does it.
 *
 * @param context what for, such as direct-work; null when it was taken back
 */
public record ResourceUsed(UUID resourceId, UUID personId, String context) {}
