package org.evident.shared.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One piece of somebody's learning, as they wrote it. Texts are plain text, empty where nothing is written.
 *
 * @param stage      planned, draft or complete
 * @param kind       what sort of learning, or null
 * @param happenedOn the day in Europe/London, or null
 * @param minutes    1-60000, or null; nobody asks for them
 * @param peer       what was learnt by talking it over
 * @param standards  ids of items of frameworks
 */
public record Piece(
        UUID id,
        UUID personId,
        int version,
        String stage,
        String kind,
        String title,
        String description,
        LocalDate happenedOn,
        Integer minutes,
        String learning,
        String impact,
        Peer peer,
        List<UUID> standards,
        Instant updatedAt) {

    /** @param setting colleague, team, supervision or training, or null where nobody was talked to */
    public record Peer(String setting, String name, String text) {

        /** Whether it says with whom, and what came of it. */
        public boolean isWritten() {
            return setting != null && !text.isBlank();
        }
    }

    public boolean isComplete() {
        return stage.equals("complete");
    }
}
