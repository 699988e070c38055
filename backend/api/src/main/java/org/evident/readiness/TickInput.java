package org.evident.readiness;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TickInput")
record TickInput(
        @NotNull(message = "Enter the day on which you did it")
                @Schema(description = "A day of the period, not in the future.")
                LocalDate doneOn) {}
