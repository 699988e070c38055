package org.evident.visits;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Visited", description = "A topic, provider or resource, and how often it was visited.")
record VisitedView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 500) String title,
        @Schema(required = true, maxLength = 200, description = "Path in the web app.") String address,
        @Schema(description = "Visits in the period's months; absent when there were fewer than 5.") Long visits) {

    private static final long FEW = 5;

    static VisitedView of(UUID id, String title, String address, long visits) {
        return new VisitedView(id, title, address, shown(visits));
    }

    /** Nothing is a number anyone may know; one to four could be one person's doing. */
    static Long shown(long visits) {
        return visits > 0 && visits < FEW ? null : visits;
    }

    String inWords() {
        return visits == null ? "fewer than 5" : visits.toString();
    }
}
