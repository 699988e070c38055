package org.evident.frameworks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Framework", description = "Standards for practice, or a regulator's rules on learning.")
record FrameworkSummary(
        @Schema(required = true, maxLength = 80) String slug,
        @Schema(
                        required = true,
                        enumeration = {"framework", "rule-set"})
                String kind,
        @Schema(required = true, maxLength = 160) String name,
        @Schema(required = true, maxLength = 120) String issuer,
        @Schema(required = true, maxLength = 300) String forWhom,
        @Schema(description = "In force on the day asked for; absent when none is.") Edition inForce,
        @Schema(description = "The next to come after that day.") Edition next,
        @Schema(description = "Being written; shown to who looks after the platform.") UUID draftId) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FrameworkEdition")
    record Edition(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 120) String label,
            @Schema(
                            required = true,
                            enumeration = {"draft", "upcoming", "in-force", "ended"},
                            description = "As of today in Europe/London.")
                    String status,
            LocalDate startsOn,
            @Schema(description = "The last day; open-ended when absent.") LocalDate endsOn) {}
}
