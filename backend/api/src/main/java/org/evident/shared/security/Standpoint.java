package org.evident.shared.security;

import java.util.List;

/**
 * From where somebody sees the catalogue: two people with the same standpoint see the same.
 *
 * @param places keys of {@code learning_resource.place}, sorted
 * @param staffed those of the places where they see everything: of the others only what is meant for carers
 */
public record Standpoint(List<String> places, List<String> staffed) {

    /** Whoever has not signed in. */
    public static final Standpoint EVERYONE = new Standpoint(List.of("public"), List.of("public"));

    /** Whether they see less than everything of some place, because they are there as a foster carer. */
    public boolean carer() {
        return staffed.size() < places.size();
    }

    /** The places where they are a foster carer and nothing else. */
    public List<String> caredFor() {
        return places.stream().filter(place -> !staffed.contains(place)).toList();
    }
}
