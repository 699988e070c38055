package org.evident.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Joiner",
        description = "Somebody whose first day with the organisation was in the last 90 days, or is ahead.")
record JoinerView(
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxLength = 200, description = "Their team, service area or organisation.")
                String place,
        @Schema(required = true, description = "Their first day.") LocalDate joinsOn,
        @Schema(required = true, description = "Whether they have signed in.") boolean signedIn) {}
