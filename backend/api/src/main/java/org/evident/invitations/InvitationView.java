package org.evident.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Invitation", description = "Somebody who was invited to belong to the organisation.")
record InvitationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 254) String email,
        @Schema(required = true, maxLength = 100) String givenName,
        @Schema(required = true, maxLength = 100) String familyName,
        @Schema(
                        required = true,
                        enumeration = {
                            "employee",
                            "agency",
                            "student",
                            "apprentice",
                            "foster-carer",
                            "partner",
                            "provider-staff"
                        })
                String kind,
        UUID serviceAreaId,
        @Schema(maxLength = 120) String serviceAreaName,
        UUID teamId,
        @Schema(maxLength = 120) String teamName,
        UUID householdId,
        @Schema(maxLength = 120) String householdName,
        @Schema(required = true) LocalDate startsOn,
        LocalDate endsOn,
        @Schema(required = true, maxItems = 5) List<RoleGrant> roles,
        @Schema(
                        required = true,
                        enumeration = {"waiting", "sent", "accepted", "expired", "failed", "withdrawn"},
                        description =
                                "waiting: to be sent, reason says what it waits for; sent: mailed, or told where they had an"
                                        + " account; accepted: they have signed in; expired: the link in the mail holds no more;"
                                        + " failed: reason says why; withdrawn: taken back, or they have left since.")
                String state,
        @Schema(maxLength = 300) String reason,
        @Schema(
                        required = true,
                        description = "Whether they had an account, and were told instead of invited to make one.")
                boolean hadAccount,
        @Schema(description = "Their id, once they have an account.") UUID personId,
        @Schema(description = "The file they were invited from.") UUID fileId,
        @Schema(maxLength = 200) String byName,
        @Schema(required = true) Instant createdAt,
        Instant sentAt,
        @Schema(description = "Until when the link in the mail holds.") Instant expiresAt,
        @Schema(required = true, maxItems = 2, description = "What this caller may do now: resend, withdraw.")
                List<String> allowed) {}
