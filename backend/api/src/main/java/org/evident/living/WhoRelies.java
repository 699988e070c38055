package org.evident.living;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.links.Reliance;

/** Everyone who relies on a thing, whichever features know of it. */
@ApplicationScoped
class WhoRelies {

    private final List<Reliance> features;

    WhoRelies(@All List<Reliance> features) {
        this.features =
                features.stream().sorted(Comparator.comparing(Reliance::how)).toList();
    }

    /** For each person the ways in which they rely on it, in a fixed order. */
    Map<UUID, List<String>> on(UUID resource) {
        var people = new HashMap<UUID, List<String>>();
        for (var feature : features) {
            for (var person : feature.on("resource", resource)) {
                people.computeIfAbsent(person, p -> new ArrayList<>(1)).add(feature.how());
            }
        }
        return people;
    }

    List<RelianceView.Way> counted(UUID resource) {
        return features.stream()
                .map(feature -> RelianceView.Way.of(
                        feature.how(), feature.on("resource", resource).size()))
                .toList();
    }
}
