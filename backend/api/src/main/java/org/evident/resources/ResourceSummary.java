package org.evident.resources;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResourceSummary")
record ResourceSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 500) String title,
        @Schema(required = true, maxLength = 500, description = "The first authors, as on a title page.")
                String authors,
        @Schema(required = true, maxLength = 80) String kind,
        @Schema(maxLength = 120) String provider,
        @Schema(
                        required = true,
                        enumeration = {"practice", "people", "research", "mixed"})
                String side,
        @Schema(description = "Minutes to read, watch or listen, 1-1440.") Integer minutes,
        @Schema(
                        required = true,
                        enumeration = {"open", "members", "licence", "internal"})
                String access,
        Integer publishedYear,
        @Schema(required = true, maxLength = 300) String summary,
        @Schema(required = true) boolean baseline,
        @Schema(required = true) boolean reviewOverdue,
        @Schema(
                        required = true,
                        enumeration = {"unchecked", "ok", "suspect", "broken"})
                String linkStatus,
        @Schema(
                        required = true,
                        enumeration = {"draft", "in-review", "published", "review-due", "archived", "withdrawn"})
                String status,
        @Schema(
                        description = "Draft for comment, pilot version or final. Absent where nobody has said.",
                        enumeration = {"draft", "pilot", "final"})
                String edition,
        @Schema(required = true) Instant updatedAt) {}
