package org.evident.shared.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a piece of learning begins with.
 *
 * @param stage       planned, draft, or complete where all is there
 * @param kind        or null
 * @param title       0-200 characters
 * @param description 0-10,000 characters, as all texts
 * @param happenedOn  or null
 * @param minutes     1-60000, or null
 * @param peer        or null
 * @param links       what it comes from
 * @param standards   ids of items of frameworks
 */
public record Beginning(
        String stage,
        String kind,
        String title,
        String description,
        LocalDate happenedOn,
        Integer minutes,
        String learning,
        String impact,
        Piece.Peer peer,
        List<From> links,
        List<UUID> standards) {

    /** A thing that people can point at, with its title as it is now. */
    public record From(String kind, UUID id, String title) {}

    /** A draft that says what it was, and leaves the rest to the person. */
    public static Beginning draft(String kind, String title, LocalDate happenedOn, Integer minutes, List<From> links) {
        return new Beginning("draft", kind, title, "", happenedOn, minutes, "", "", null, links, List.of());
    }
}
