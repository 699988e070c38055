package org.evident.profiles;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ProfileInput",
        description = "All that I say of myself: what is left out is no longer said. Nothing has to be said.")
record ProfileInput(
        Profession profession,
        Regulator regulator,
        @Schema(
                        description =
                                "The day of first registration, 1 January 1950 until today, only with a regulator: who"
                                        + " joined the register on or after 1 September owes Social Work England no CPD for"
                                        + " that year. There is no register number, because nothing here needs one.")
                LocalDate registeredOn,
        CareerLevel careerLevel,
        WorksWith worksWith,
        @Size(max = 120, message = "Service must be 120 characters or fewer")
                @Schema(description = "The service in the person's own words.")
                String service) {

    ProfileInput {
        service = service == null || service.isBlank() ? null : service.strip();
    }
}
