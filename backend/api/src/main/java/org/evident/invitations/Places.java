package org.evident.invitations;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.search.spell.LevenshteinDistance;

/** The service areas and teams of one organisation, by the names that people write. */
record Places(List<Place> areas, List<Place> teams) {

    private static final LevenshteinDistance LIKENESS = new LevenshteinDistance();
    private static final float NEAR = 0.55f;

    /** @param areaId of a team: the service area it is in */
    record Place(UUID id, String name, UUID areaId) {}

    List<Place> areasNamed(String name) {
        return named(areas, name);
    }

    /** @param area only those in it, when one is said */
    List<Place> teamsNamed(String name, UUID area) {
        return named(teamsOf(area), name);
    }

    Optional<String> areaLike(String name) {
        return like(areas, name);
    }

    Optional<String> teamLike(String name, UUID area) {
        return like(teamsOf(area), name);
    }

    private List<Place> teamsOf(UUID area) {
        return teams.stream()
                .filter(t -> area == null || t.areaId().equals(area))
                .toList();
    }

    private static List<Place> named(Collection<Place> among, String name) {
        return among.stream().filter(p -> key(p.name()).equals(key(name))).toList();
    }

    private static Optional<String> like(Collection<Place> among, String name) {
        return among.stream()
                .map(Place::name)
                .filter(other -> likeness(other, name) >= NEAR)
                .max(Comparator.comparing(other -> likeness(other, name)));
    }

    private static float likeness(String one, String other) {
        return LIKENESS.getDistance(key(one), key(other));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
