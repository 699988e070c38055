package org.evident.shared.events;

import java.util.UUID;

/**
 * Somebody belongs to an organisation no longer: their last day is over, and what others relied on is somebody else's.
 * Fired in the transaction that does it. What is personal goes with them.
 */
public record PersonLeft(UUID personId, UUID organisationId) {}
