package org.evident.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DecisionFlag", description = "Something a decision cites was withdrawn or replaced.")
record DecisionFlagView(
        @Schema(required = true) UUID resourceId,
        @Schema(required = true, maxLength = 500, description = "The title it had when it was cited.") String title,
        @Schema(required = true, description = "Withdrawn, and not only replaced.") boolean withdrawn,
        @Schema(description = "Id of the resource that took its place.") UUID replacedBy,
        @Schema(required = true) Instant endedAt,
        @Schema(description = "When its owner said what follows from it.") Instant acknowledgedAt,
        @Schema(required = true, maxLength = 1000, description = "What follows from it, in the owner's words.")
                String note) {}
