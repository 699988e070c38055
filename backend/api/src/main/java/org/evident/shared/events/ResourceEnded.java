package org.evident.shared.events;

import java.util.UUID;

/**
 * A resource was withdrawn, or another one took its place. Fired in the transaction that does it.
 *
 * @param replacedBy what to use instead, or null
 * @param withdrawn whether it was withdrawn, and not only replaced
 */
public record ResourceEnded(UUID resourceId, UUID replacedBy, boolean withdrawn) {}
