package org.evident.plans;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@Schema(
        name = "Plan",
        description = "What to read, watch or listen to in the minutes there are. The same for a person all day.")
record PlanView(
        @Schema(required = true, description = "Minutes there are, 5-60.") int minutes,
        @Schema(required = true, description = "Minutes it takes, no more than there are.") int total,
        @Schema(required = true) int offset,
        @Schema(required = true, description = "Whether another offset gives another plan.") boolean another,
        @Schema(required = true, maxItems = 4, description = "Sides of evidence it touches.") List<String> sides,
        @Schema(required = true, maxItems = 5, description = "The shortest first; empty when nothing fits.")
                List<PlanItem> items) {

    @Schema(name = "PlanItem")
    record PlanItem(
            @Schema(required = true) Link resource,
            @Schema(
                            required = true,
                            enumeration = {"open", "members", "licence", "internal"})
                    String access,
            @Schema(description = "Whether it is on the caller's reading list.", required = true) boolean kept,
            @Schema(required = true, maxItems = 6, description = "Why it is in the plan, for a person.")
                    List<String> reasons) {}
}
