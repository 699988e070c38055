package org.evident.peerreflections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PeerAnswerInput")
record PeerAnswerInput(
        @NotNull(message = "Choose where you talked")
                @Pattern(regexp = "colleague|team|supervision|training", message = "Choose where you talked")
                @Schema(
                        enumeration = {"colleague", "team", "supervision", "training"},
                        description = "As Social Work England lists them (SWE-8, September 2024).")
                String setting,
        @NotBlank(message = "Write your side")
                @Size(max = 4000, message = "Your side must be 4,000 characters or fewer")
                @Schema(description = "Plain text: markup is shown as it was typed.")
                String answer) {}
