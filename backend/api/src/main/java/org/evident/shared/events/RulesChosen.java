package org.evident.shared.events;

import java.util.UUID;

/** Somebody chose which regulators' rules they follow. Fired in the transaction that does it. */
public record RulesChosen(UUID personId) {}
