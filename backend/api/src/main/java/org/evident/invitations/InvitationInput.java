package org.evident.invitations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationInput", description = "Somebody who is to belong to the organisation.")
record InvitationInput(
        @NotBlank(message = "Enter an email address")
                @Size(max = 254, message = "Email address must be 254 characters or fewer")
                @Pattern(
                        regexp = "(" + Addresses.EMAIL + ")?",
                        message = "Enter an email address in the correct format, like name@example.com")
                @Schema(description = "Where the invitation goes, and what they sign in with.")
                String email,
        @NotBlank(message = "Enter a first name")
                @Size(max = 100, message = "First name must be 100 characters or fewer")
                @Pattern(
                        regexp = "(" + Addresses.NAME + ")?",
                        message = "First name must have only letters, spaces, hyphens and apostrophes")
                String givenName,
        @NotBlank(message = "Enter a last name")
                @Size(max = 100, message = "Last name must be 100 characters or fewer")
                @Pattern(
                        regexp = "(" + Addresses.NAME + ")?",
                        message = "Last name must have only letters, spaces, hyphens and apostrophes")
                String familyName,
        @NotNull(message = "Choose how they belong to the organisation")
                @Pattern(regexp = Addresses.KINDS, message = "Choose how they belong to the organisation")
                @Schema(
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
        UUID teamId,
        @Schema(description = "For foster carers: the household they care in.") UUID householdId,
        @Schema(description = "The first day; today when absent. Up to a year ahead.") LocalDate startsOn,
        @Schema(description = "The last day, included. Up to ten years ahead; open-ended when absent.")
                LocalDate endsOn,
        @Size(max = 5, message = "Give 5 roles or fewer")
                List<@Valid @NotNull(message = "Choose a role") RoleGrant> roles) {

    InvitationInput {
        email = Addresses.stripped(email);
        givenName = Addresses.stripped(givenName);
        familyName = Addresses.stripped(familyName);
        roles = roles == null ? List.of() : roles;
    }

    String address() {
        return email.toLowerCase(Locale.ROOT);
    }

    boolean isCarer() {
        return "foster-carer".equals(kind);
    }
}
