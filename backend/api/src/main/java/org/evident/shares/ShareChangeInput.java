package org.evident.shares;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ShareChangeInput")
record ShareChangeInput(
        @NotNull(message = "Choose what it is for")
                @Pattern(regexp = ShareInput.PURPOSES, message = "Choose supervision, critical friend or other")
                @Schema(enumeration = {"supervision", "critical-friend", "other"})
                String purpose,
        @NotNull(message = "Choose whether they may comment") Boolean mayComment,
        @NotNull(message = "Enter the last day")
                @Schema(description = "The last day, in Europe/London: from today to a year from today.")
                LocalDate until) {}
