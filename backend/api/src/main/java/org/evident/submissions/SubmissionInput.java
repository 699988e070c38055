package org.evident.submissions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CpdSubmissionInput", description = "That one sent records to one's regulator, elsewhere.")
record SubmissionInput(
        @NotBlank(message = "Choose whose rules you submitted under")
                @Size(max = 100, message = "Rules must be 100 characters or fewer")
                @Schema(description = "Slug of a rule-set, such as social-work-england.")
                String ruleSet,
        @NotNull(message = "Enter the day you submitted it")
                @Schema(description = "In Europe/London. It decides the period.")
                LocalDate submittedOn,
        @NotNull(message = "Choose what you submitted") @Size(min = 1, max = 20, message = "Choose 1 to 20 records")
                List<@NotNull(message = "Choose a record") UUID> recordIds) {}
