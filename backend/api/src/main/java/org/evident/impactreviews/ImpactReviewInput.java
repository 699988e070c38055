package org.evident.impactreviews;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImpactReviewInput")
record ImpactReviewInput(
        @Pattern(regexp = "yes|partly|no|too-early", message = "Choose yes, partly, no or too early to say")
                @Schema(
                        enumeration = {"yes", "partly", "no", "too-early"},
                        description = "Absent where only the day of asking changes. Too early to say asks again.")
                String changed,
        @Size(max = 4000, message = "Answer must be 4,000 characters or fewer")
                @Schema(description = "What changed, in plain text.")
                String words,
        @Schema(description = "When to ask, or ask again: a day in Europe/London. Eight weeks on when absent.")
                LocalDate dueOn) {}
