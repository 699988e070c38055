package org.evident.roles;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HandoverInput", description = "Who holds the role next, from when, and what they need to know.")
record HandoverInput(
        @NotNull(message = "Choose who takes it over") UUID personId,
        @NotNull(message = "Enter their first day")
                @Schema(
                        description =
                                "Their first day: today or later. Whoever holds it now keeps it until the day before.")
                LocalDate startsOn,
        @Schema(description = "Their last day; open-ended when absent.") LocalDate endsOn,
        @Size(max = 4000, message = "Note must be 4,000 characters or fewer")
                @Schema(description = "Read by them and by those who give roles in the organisation.")
                String note) {

    RoleDatesInput dates() {
        return new RoleDatesInput(startsOn, endsOn);
    }
}
