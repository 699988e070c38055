package org.evident.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MovementCandidateSummary", description = "Somebody who belongs to the organisation today or will.")
record CandidateSummary(
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxLength = 200, description = "Their team, service area or organisation.")
                String place,
        @Schema(required = true, description = "Whether they work there, and are not there as a foster carer alone.")
                boolean staff,
        @Schema(description = "Their last day, where one is planned.") LocalDate leavesOn) {}
