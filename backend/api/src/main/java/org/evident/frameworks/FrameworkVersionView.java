package org.evident.frameworks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.rules.Rules;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FrameworkVersion", description = "One edition, with all that stands in it.")
record FrameworkVersionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Counts changes to a draft; the ETag follows it.") int version,
        @Schema(required = true, maxLength = 80) String slug,
        @Schema(
                        required = true,
                        enumeration = {"framework", "rule-set"})
                String kind,
        @Schema(required = true, maxLength = 160) String name,
        @Schema(required = true, maxLength = 120) String issuer,
        @Schema(required = true, maxLength = 300) String forWhom,
        @Schema(required = true) FrameworkSummary.Edition edition,
        @Schema(required = true, maxLength = 200) String source,
        @Schema(required = true, maxLength = 2000) String sourceUrl,
        @Schema(maxLength = 2000) String note,
        @Schema(required = true, maxItems = 20, description = "Levels of capability, the first reached first.")
                List<String> levels,
        @Schema(required = true, maxItems = 500, description = "In order; none in a rule-set.")
                List<FrameworkItem> items,
        @Schema(description = "Of a rule-set.") Rules rules,
        @Schema(required = true, description = "Whether the caller may change it, which only a draft can be.")
                boolean mayEdit) {}
