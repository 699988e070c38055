package org.evident.areas;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TeamDetail")
record TeamDetailView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID serviceAreaId,
        @Schema(required = true, maxLength = 120) String name,
        @Schema(description = "Absent while it is open.") LocalDate closedOn,
        @Schema(description = "Who is in it today; told to those who administer the organisation.") Long people) {}
