package org.evident.shared.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Where a caller stands today: the places whose content is open to them, and their rights by organisation. Someone who
 * belongs to no organisation, or no longer does, is no part of the network.
 *
 * @param places keys of {@code learning_resource.place}, sorted
 */
record Standing(List<String> places, Set<UUID> organisations, Map<Right, Set<UUID>> rights) {

    static final Standing OUTSIDE = new Standing(List.of("public"), Set.of(), Map.of());

    static Standing of(Set<UUID> organisations, Set<UUID> smaller, Map<Right, Set<UUID>> rights) {
        if (organisations.isEmpty()) return OUTSIDE;
        var places = new TreeSet<>(Set.of("public", "network"));
        organisations.forEach(id -> places.add(id.toString()));
        smaller.forEach(id -> places.add(id.toString()));
        return new Standing(List.copyOf(places), Set.copyOf(organisations), Map.copyOf(rights));
    }
}
