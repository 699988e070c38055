package org.evident.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Account",
        description = "Somebody of an organisation, with what was agreed there. Nothing of other organisations.")
record AccountView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String displayName,
        @Schema(maxLength = 254) String email,
        @Schema(
                        required = true,
                        enumeration = {"invited", "active", "disabled", "ended"})
                String state,
        @Schema(description = "Since when the account is switched off.") Instant disabledAt,
        @Schema(description = "When they were last signed out everywhere.") Instant signedOutAt,
        @Schema(maxLength = 7, description = "Year and month in which they were last here, as 2026-11.")
                String lastSeenMonth,
        @Schema(required = true, maxItems = 50, description = "The newest first.") List<MembershipView> memberships,
        @Schema(required = true, maxItems = 100, description = "In force today or later, and past ones.")
                List<RoleView> roles,
        @Schema(description = "The last invitation, when they came by one.") InvitedView invitation,
        @Schema(
                        required = true,
                        maxLength = 500,
                        description = "This account in Keycloak's console; Keycloak decides who may open it.")
                String consoleUrl,
        @Schema(
                        required = true,
                        maxItems = 5,
                        description = "What this caller may do now: disable, enable, sign-out, end, resend.")
                List<String> allowed) {

    @Schema(name = "AccountMembership")
    record MembershipView(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 20) String kind,
            @Schema(maxLength = 120) String serviceAreaName,
            @Schema(maxLength = 120) String teamName,
            UUID householdId,
            @Schema(maxLength = 120) String householdName,
            @Schema(required = true) LocalDate startsOn,
            LocalDate endsOn) {}

    @Schema(name = "AccountRole")
    record RoleView(
            @Schema(required = true, maxLength = 40) String role,
            @Schema(maxLength = 120) String serviceAreaName,
            @Schema(required = true) LocalDate startsOn,
            LocalDate endsOn,
            @Schema(required = true, description = "Whether it is in force today.") boolean today) {}

    @Schema(name = "AccountInvitation")
    record InvitedView(
            @Schema(required = true) UUID id,
            @Schema(required = true) int version,
            @Schema(
                            required = true,
                            enumeration = {"waiting", "sent", "failed", "closed"})
                    String state,
            Instant sentAt,
            Instant expiresAt) {}
}
