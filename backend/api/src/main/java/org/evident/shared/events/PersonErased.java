package org.evident.shared.events;

import java.util.UUID;

/**
 * Somebody was erased: their name and address are gone, and what they held for themselves. Fired in the transaction that
 * does it, and again some minutes later, so whoever hears it must be harmless to repeat.
 */
public record PersonErased(UUID person) {}
