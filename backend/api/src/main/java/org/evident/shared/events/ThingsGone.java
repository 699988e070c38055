package org.evident.shared.events;

import java.util.List;
import java.util.UUID;

/**
 * Things that people could open to one another are gone for good: what was said of them, and to whom they were open, goes
 * with them. Fired in the transaction that removes them.
 *
 * @param kind as its {@code LinkSource} calls it
 */
public record ThingsGone(String kind, List<UUID> ids) {}
