package org.evident.packs;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PackSummary")
record PackSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 300, description = "The first words of its introduction.")
                String introduction,
        @Schema(
                        required = true,
                        enumeration = {
                            "stop-the-clock",
                            "supervision",
                            "group-supervision",
                            "meeting",
                            "induction",
                            "other"
                        })
                String purpose,
        @Schema(
                        required = true,
                        enumeration = {"draft", "shared", "archived"})
                String status,
        @Schema(
                        required = true,
                        enumeration = {"team", "service", "organisation", "network", "public"})
                String visibility,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(required = true) boolean mine,
        @Schema(maxLength = 200) String ownerName,
        @Schema(required = true, description = "How many items are open to the caller.") int items,
        @Schema(required = true, description = "Minutes of those, as planned.") int totalMinutes,
        @Schema(required = true) PackView.Balance balance,
        @Schema(required = true) Instant updatedAt) {}
