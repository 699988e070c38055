package org.evident.movements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Movement", description = "Somebody moves to another team or area, or leaves.")
record MovementView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(
                        required = true,
                        enumeration = {"move", "leaving"})
                String kind,
        @Schema(
                        required = true,
                        enumeration = {"planned", "done", "cancelled"})
                String state,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String personName,
        @Schema(required = true, description = "The last day of a leaver; the first day of a mover in the new place.")
                LocalDate day,
        @Schema(maxLength = 250, description = "Where a mover goes.") String place,
        @Schema(maxLength = 200) String plannedByName,
        @Schema(required = true) Instant plannedAt,
        Instant doneAt,
        @Schema(required = true, maxItems = 20) List<HeirView> heirs,
        @Schema(required = true, maxItems = 50) List<MovingRoleView> roles,
        @Schema(required = true, maxItems = 2, description = "What the caller may do now: change, cancel.")
                List<String> allowed) {

    @Schema(name = "Heir", description = "Who takes over what a leaver keeps of one kind.")
    record HeirView(
            @Schema(required = true, maxLength = 40) String kind,
            @Schema(required = true, maxLength = 60) String words,
            @Schema(required = true) UUID heirId,
            @Schema(required = true, maxLength = 200) String heirName,
            @Schema(
                            maxLength = 200,
                            description =
                                    "Who took it over, once done: an administrator where the heir no longer could.")
                    String takenByName,
            @Schema(description = "How many things changed hands, once done.") Integer things) {}

    @Schema(name = "MovingRole")
    record MovingRoleView(
            @Schema(required = true) UUID assignmentId,
            @Schema(required = true, maxLength = 40) String role,
            @Schema(required = true, description = "To the new place; it ends otherwise.") boolean goesAlong) {}
}
