package org.evident.frameworks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.rules.Requirement;
import org.evident.shared.rules.Window;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleWindowAnswer", description = "What a rule-set asks of one person around a day.")
record RuleWindowView(
        @Schema(required = true) FrameworkSummary.Edition edition,
        @Schema(description = "Absent where no period is asked for, or it counts from a day that was not given.")
                Window window,
        @Schema(required = true, maxItems = 30, description = "Without what they are let off.")
                List<Requirement> requirements) {}
