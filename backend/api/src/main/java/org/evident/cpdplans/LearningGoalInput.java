package org.evident.cpdplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LearningGoalInput", description = "Plain text: markup is shown as it was typed.")
record LearningGoalInput(
        @NotBlank(message = "Write what you mean to learn")
                @Size(max = 1000, message = "Aim must be 1,000 characters or fewer")
                String aim,
        @Schema(description = "By when, if there is a day.") LocalDate dueOn,
        @Size(max = 4000, message = "Progress must be 4,000 characters or fewer") String progress,
        @NotNull(message = "Choose whether it is open, met or dropped")
                @Pattern(regexp = "open|met|dropped", message = "Choose open, met or dropped")
                @Schema(enumeration = {"open", "met", "dropped"})
                String state) {}
