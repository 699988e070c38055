package org.evident.profiles;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AccessNeeds", description = "What helps me take part. Only I read it.")
record AccessNeedsView(
        @Schema(maxLength = 2000, description = "Absent when there is none.") String note,
        @Schema(description = "When it was last changed.") Instant updatedAt) {}
