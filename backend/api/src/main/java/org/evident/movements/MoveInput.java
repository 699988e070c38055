package org.evident.movements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MoveInput")
record MoveInput(
        @NotNull(message = "Choose which membership changes") UUID membershipId,
        @NotNull(message = "Enter their first day there")
                @Schema(description = "From 30 days ago to a year ahead; after the membership's own first day.")
                LocalDate firstDay,
        @Schema(description = "The whole organisation when absent.") UUID serviceAreaId,
        @Schema(description = "A team of that service area.") UUID teamId,
        @Size(max = 50, message = "Choose for 50 roles or fewer")
                @Schema(
                        description =
                                "One entry for each role held for the team or area that is left: whether it goes along to the"
                                        + " new one or ends the day before.")
                List<@NotNull(message = "Choose what becomes of the role") @Valid Role> roles) {

    MoveInput {
        roles = roles == null ? List.of() : roles;
    }

    @Schema(name = "MovingRoleInput")
    record Role(@NotNull(message = "Choose a role") UUID assignmentId, boolean goesAlong) {}
}
