package org.evident.submissions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CpdSubmissionSummary", description = "What I submitted, without its texts.")
record SubmissionSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 100, description = "Slug of the rule-set.") String ruleSet,
        @Schema(required = true, maxLength = 300, description = "Its name as it was.") String name,
        @Schema(description = "First day of its period; absent where the rules know none.") LocalDate startsOn,
        LocalDate endsOn,
        @Schema(required = true) LocalDate submittedOn,
        @Schema(required = true, description = "How many records, 1-20.") int pieces,
        @Schema(required = true, pattern = "^[0-9a-f]{64}$", description = "SHA-256 of the frozen copy.") String sha256,
        @Schema(required = true, maxItems = 1, description = "What I may do now: take-back, for a day.")
                List<String> allowed,
        @Schema(required = true) Instant createdAt) {}
