package org.evident.shared.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where a caller stands today: the places whose content is open to them, and their rights by organisation. Someone who
 * belongs to no organisation, or no longer does, is no part of the network.
 *
 * @param sees  the places, and those of them where they are more than a foster carer
 */
record Standing(Standpoint sees, Set<UUID> organisations, Map<Right, Set<UUID>> rights) {

    static final Standing OUTSIDE = new Standing(Standpoint.EVERYONE, Set.of(), Map.of());

    static Standing of(Set<UUID> organisations, Standpoint sees, Map<Right, Set<UUID>> rights) {
        if (organisations.isEmpty()) return OUTSIDE;
        return new Standing(sees, Set.copyOf(organisations), Map.copyOf(rights));
    }

    List<String> places() {
        return sees.places();
    }
}
