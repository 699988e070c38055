package org.evident.packs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evident.shared.links.Link;

/** What of a pack is open to somebody, and what that adds up to. */
record OpenItems(List<PackItem> all, Map<UUID, Link> links) {

    List<PackItem> open() {
        return all.stream().filter(item -> link(item) != null).toList();
    }

    int hidden() {
        return all.size() - open().size();
    }

    Link link(PackItem item) {
        return links.get(item.resourceId());
    }

    int minutes() {
        return open().stream()
                .map(item -> item.minutes() == null ? link(item).minutes() : item.minutes())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    PackView.Balance balance() {
        return new PackView.Balance(on("practice"), on("people"), on("research"), on("mixed"));
    }

    private int on(String side) {
        return (int)
                open().stream().filter(item -> side.equals(link(item).side())).count();
    }
}
