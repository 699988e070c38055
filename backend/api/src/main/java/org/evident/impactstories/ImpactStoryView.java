package org.evident.impactstories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImpactStory", description = "What changed after a learning event. It says to nobody who wrote it.")
record ImpactStoryView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "To be sent back in If-Match, as \"v3\".") int version,
        @Schema(required = true) UUID eventId,
        @Schema(required = true, maxLength = 1500) String whatChanged,
        @Schema(required = true, maxLength = 300) String forWhom,
        @Schema(required = true, maxLength = 1500) String whyItMatters,
        @Schema(required = true, description = "Whether its author agrees that others read it.") boolean shared,
        @Schema(required = true, description = "Whether it is the caller's.") boolean mine,
        @Schema(
                        maxLength = 1000,
                        description =
                                "Why those who run the event count it among the most significant; absent where they do not.")
                String chosenReason,
        @Schema(required = true) Instant toldAt,
        @Schema(required = true, maxItems = 3, description = "What the caller may do: revise, remove, choose.")
                List<String> allowed) {}
