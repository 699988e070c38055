package org.evident.accounts;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipEndInput")
record EndInput(
        @NotNull(message = "Enter the last day")
                @Schema(description = "The last day, included: from 30 days ago to ten years ahead.")
                LocalDate endsOn) {}
