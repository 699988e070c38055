package org.evident.roles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.roles.RoleRepository.Named;
import org.evident.shared.security.StaffRole;

@Schema(name = "RoleAssignment", description = "A role of one person in an organisation or a part of it.")
record RoleAssignmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String personName,
        @Schema(required = true, maxLength = 40, description = "Its key, such as link-officer.") String role,
        @Schema(required = true, maxLength = 60, description = "Its name, such as Link Officer.") String roleTitle,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        UUID serviceAreaId,
        @Schema(maxLength = 120) String serviceAreaName,
        UUID teamId,
        @Schema(maxLength = 120) String teamName,
        @Schema(required = true) LocalDate startsOn,
        @Schema(description = "The last day, which still counts; open-ended when absent.") LocalDate endsOn,
        @Schema(
                        required = true,
                        enumeration = {"today", "upcoming", "past"})
                String when,
        @Schema(maxLength = 200, description = "Who held it before, where it was handed over.") String handedOverBy,
        @Schema(maxLength = 4000, description = "What they left to know.") String handoverNote,
        @Schema(
                        required = true,
                        maxItems = 3,
                        description = "What the caller may do with it now: change, end, hand-over.")
                List<String> allowed) {

    static RoleAssignmentView of(Named named, LocalDate today, boolean mayAssign) {
        var role = named.role();
        return new RoleAssignmentView(
                role.id,
                role.version,
                role.personId,
                named.person(),
                role.role,
                StaffRole.of(role.role).title,
                role.organisationId,
                named.organisation(),
                role.serviceAreaId,
                named.serviceArea(),
                role.teamId,
                named.team(),
                role.startsOn,
                role.endsOn,
                when(role, today),
                named.before(),
                role.handoverNote,
                mayAssign ? allowed(role, today) : List.of());
    }

    private static String when(RoleAssignment role, LocalDate today) {
        if (role.hasEndedBefore(today)) return "past";
        return role.startsOn.isAfter(today) ? "upcoming" : "today";
    }

    /** What has ended is history; what has not begun cannot be handed over. */
    private static List<String> allowed(RoleAssignment role, LocalDate today) {
        if (role.hasEndedBefore(today)) return List.of();
        var allowed = new ArrayList<>(List.of("change", "end"));
        if (!role.startsOn.isAfter(today)) allowed.add("hand-over");
        return allowed;
    }
}
