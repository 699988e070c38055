package org.evident.invitations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HouseholdInput",
        description = "Foster carers who care together, each to be invited to an account of their own.")
record HouseholdInput(
        @NotBlank(message = "Enter a name for the household")
                @Size(max = 120, message = "Name must be 120 characters or fewer")
                String name,
        UUID serviceAreaId,
        UUID teamId,
        @Schema(description = "The first day; today when absent.") LocalDate startsOn,
        @NotNull(message = "Add a carer") @Size(min = 1, max = 6, message = "Add between 1 and 6 carers")
                List<@Valid @NotNull(message = "Add a carer") Carer> carers) {

    @Schema(name = "HouseholdCarerInput")
    record Carer(
            @NotBlank(message = "Enter an email address")
                    @Size(max = 254, message = "Email address must be 254 characters or fewer")
                    @Pattern(
                            regexp = "(" + Addresses.EMAIL + ")?",
                            message = "Enter an email address in the correct format, like name@example.com")
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
                    String familyName) {

        Carer {
            email = Addresses.stripped(email);
            givenName = Addresses.stripped(givenName);
            familyName = Addresses.stripped(familyName);
        }
    }

    InvitationInput invitation(Carer carer, UUID household) {
        return new InvitationInput(
                carer.email(),
                carer.givenName(),
                carer.familyName(),
                "foster-carer",
                serviceAreaId,
                teamId,
                household,
                startsOn,
                null,
                List.of());
    }
}
