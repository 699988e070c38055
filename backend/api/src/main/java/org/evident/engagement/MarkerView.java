package org.evident.engagement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "VisitMarker",
        description = "A day that matters to how the hub is used, such as a launch or a campaign.")
record MarkerView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 120) String name,
        @Schema(
                        required = true,
                        enumeration = {"launch", "campaign", "change"})
                String kind,
        @Schema(required = true) LocalDate day,
        @Schema(required = true, description = "Whether the caller may change or remove it.") boolean mine) {}
