package org.evident.cpdcounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CpdCounts",
        description =
                "How many of an organisation's registered staff are ready to renew. Counts, and never of one person.")
record CpdCountsView(
        @Schema(required = true, maxLength = 80, description = "Short name of the rule-set.") String ruleSet,
        @Schema(required = true, maxLength = 160) String name,
        @Schema(description = "The last day of the period that everybody shares; absent where each has their own.")
                LocalDate endsOn,
        @Schema(required = true, description = "The whole organisation.") Line whole,
        @Schema(required = true, description = "By service area, in the order of their names.") List<Line> areas) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "CpdCountsLine",
            description =
                    "A count is absent where it is fewer than 5, or would let fewer than 5 be worked out from others.")
    record Line(
            @Schema(description = "Absent for people who belong to none, and for the whole.") UUID serviceAreaId,
            @Schema(required = true, maxLength = 200) String name,
            @Schema(minimum = "5", description = "Who follows the rule-set today.") Integer people,
            @Schema(minimum = "5", description = "Whose counted CPD is all there.") Integer ready,
            @Schema(minimum = "5", description = "Everybody else.") Integer notReady,
            @Schema(minimum = "5", description = "Of these, who has at least one complete piece.") Integer begun,
            @Schema(minimum = "5", description = "Of these, who has none.") Integer none) {

        static Line of(Tally tally, int level) {
            return new Line(
                    tally.area(),
                    tally.name(),
                    level >= Disclosure.PEOPLE ? tally.people() : null,
                    level >= Disclosure.READY ? tally.ready() : null,
                    level >= Disclosure.READY ? tally.notReady() : null,
                    level >= Disclosure.ALL ? tally.begun() : null,
                    level >= Disclosure.ALL ? tally.none() : null);
        }
    }
}
