package org.evident.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DecisionSummary", description = "One decision, without its long texts.")
record DecisionSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(
                        required = true,
                        enumeration = {"draft", "decided", "reviewed", "closed"})
                String state,
        @Schema(
                        required = true,
                        enumeration = {"private", "supervision", "team"})
                String visibility,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(maxLength = 40) String context,
        @Schema(required = true, maxLength = 20) String referenceCode,
        @Schema(required = true, description = "How much stands on each side of the triangle.") Sides sides,
        LocalDate decidedOn,
        LocalDate reviewOn,
        @Schema(required = true, description = "Decided, and its review is due today or earlier.") boolean reviewDue,
        @Schema(required = true, description = "Something it cites no longer holds, and its owner has not looked yet.")
                boolean flagged,
        @Schema(required = true) boolean mine,
        @Schema(required = true, maxLength = 200) String ownerName,
        @Schema(required = true) Instant updatedAt,
        Instant binnedAt) {

    @Schema(name = "DecisionSides", description = "Pieces of evidence on each side, 0-40.")
    record Sides(
            @Schema(required = true) int practice,
            @Schema(required = true) int people,
            @Schema(required = true) int research) {}
}
