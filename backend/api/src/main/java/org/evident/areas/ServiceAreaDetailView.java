package org.evident.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceAreaDetail", description = "A service area with the first of its open teams.")
record ServiceAreaDetailView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 120) String name,
        @Schema(required = true) boolean socialCare,
        @Schema(description = "Absent while it is open.") LocalDate closedOn,
        @Schema(description = "Who is in it today, in a team or not; told to those who administer the organisation.")
                Long people,
        @Schema(required = true, description = "How many open teams it has, 0-200.") long teamCount,
        @Schema(required = true, maxItems = 20, description = "The first 20 of them; listTeams has all.")
                List<TeamDetailView> teams) {}
