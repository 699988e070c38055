package org.evident.movements;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MovementSummary")
record MovementSummary(
        @Schema(required = true) UUID id,
        @Schema(
                        required = true,
                        enumeration = {"move", "leaving"})
                String kind,
        @Schema(
                        required = true,
                        enumeration = {"planned", "done", "cancelled"})
                String state,
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String personName,
        @Schema(required = true, description = "The last day of a leaver; the first day of a mover in the new place.")
                LocalDate day,
        @Schema(maxLength = 250, description = "Where a mover goes.") String place) {}
