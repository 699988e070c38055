package org.evident.topicpages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TopicLayerSummary",
        description = "A topic whose page an organisation can edit, and how its part stands.")
record TopicLayerSummary(
        @Schema(required = true) UUID topicId,
        @Schema(required = true, maxLength = 100) String slug,
        @Schema(required = true, maxLength = 120) String title,
        @Schema(required = true, description = "Whether its part is the core, which every reader sees.") boolean core,
        @Schema(required = true, description = "0 where it has not made its part yet.") int version,
        @Schema(required = true, description = "Items that it placed by hand.") int items,
        @Schema(maxLength = 200) String ownerName,
        LocalDate reviewBy,
        @Schema(required = true) boolean reviewOverdue,
        Instant updatedAt,
        @Schema(maxLength = 200) String updatedByName) {}
