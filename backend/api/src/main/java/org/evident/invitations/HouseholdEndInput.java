package org.evident.invitations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HouseholdEndInput")
record HouseholdEndInput(
        @NotNull(message = "Enter the last day")
                @Schema(description = "The last day of all its carers, included: from 30 days ago to ten years ahead.")
                LocalDate endsOn) {}
