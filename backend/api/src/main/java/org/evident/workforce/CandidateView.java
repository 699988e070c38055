package org.evident.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MovementCandidate",
        description = "What moving or leaving would mean for somebody: where they belong, their roles, what they keep.")
record CandidateView(
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxItems = 50, description = "In force today or later, in the organisation.")
                List<MembershipView> memberships,
        @Schema(required = true, maxItems = 100, description = "In force today or later, in the organisation.")
                List<RoleView> roles,
        @Schema(required = true, maxItems = 20, description = "What they keep that others rely on, by kind.")
                List<HoldingView> holdings,
        @Schema(
                        required = true,
                        maxItems = 50,
                        description = "For whose leaving they were chosen to take something over.")
                List<HeirOfView> heirOf,
        @Schema(description = "The move or leaving that is planned for them.") UUID plannedId) {

    @Schema(name = "CandidateMembership")
    record MembershipView(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 20) String kind,
            UUID serviceAreaId,
            @Schema(maxLength = 120) String serviceAreaName,
            UUID teamId,
            @Schema(maxLength = 120) String teamName,
            @Schema(required = true) LocalDate startsOn,
            LocalDate endsOn) {}

    @Schema(name = "CandidateRole")
    record RoleView(
            @Schema(required = true) UUID assignmentId,
            @Schema(required = true, maxLength = 40) String role,
            UUID serviceAreaId,
            UUID teamId,
            @Schema(maxLength = 120, description = "The team or service area that it is for; absent for all.")
                    String place,
            LocalDate endsOn) {}

    @Schema(name = "CandidateHolding")
    record HoldingView(
            @Schema(required = true, maxLength = 40) String kind,
            @Schema(required = true, maxLength = 60, description = "What several are called: topic pages.")
                    String words,
            @Schema(required = true, description = "How many there are.") long total,
            @Schema(
                            required = true,
                            maxItems = 20,
                            description = "Of which roles an heir needs one; any will do when empty.")
                    List<String> roles,
            @Schema(
                            required = true,
                            maxItems = 10,
                            description = "The first of them; none for those who do not belong to the organisation.")
                    List<ThingView> things) {}

    @Schema(name = "HeldThing")
    record ThingView(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 500) String title,
            @Schema(required = true, maxLength = 200, description = "Path in the web app.") String address) {}

    @Schema(name = "HeirOf")
    record HeirOfView(
            @Schema(required = true) UUID movementId,
            @Schema(required = true, maxLength = 200) String personName,
            @Schema(required = true) LocalDate lastDay) {}
}
