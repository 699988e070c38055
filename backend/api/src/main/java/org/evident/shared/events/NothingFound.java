package org.evident.shared.events;

import java.util.Set;
import java.util.UUID;

/**
 * A search of everything found nothing. Heard at once and in memory: it holds words that were typed, so it is never
 * written as it stands.
 *
 * @param asker tells one caller from another; never kept
 */
public record NothingFound(String words, Set<UUID> organisations, String asker) {}
