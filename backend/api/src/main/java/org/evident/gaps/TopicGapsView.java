package org.evident.gaps;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TopicGaps", description = "One topic, with what it holds by side of evidence and age.")
record TopicGapsView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 100) String slug,
        @Schema(required = true, maxLength = 120) String title,
        @Schema(required = true, maxItems = 4, description = "Practice, people, research and mixed, in this order.")
                List<Side> sides) {

    @Schema(name = "SideGaps", description = "Numbers of resources.")
    record Side(
            @Schema(
                            required = true,
                            enumeration = {"practice", "people", "research", "mixed"})
                    String side,
            @Schema(required = true, description = "Published this year or in the two years before.") long recent,
            @Schema(required = true, description = "Published three to five years before this one.") long middle,
            @Schema(required = true, description = "Published six or more years before this one.") long older,
            @Schema(required = true, description = "Without a year.") long undated) {}
}
