package org.evident.bookings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GroupBookingInput")
record GroupBookingInput(
        @NotNull(message = "Choose who comes")
                @Size(min = 1, max = 50, message = "Choose between 1 and 50 people")
                @Schema(description = "In the order in which they get places or stand in line.")
                List<@NotNull(message = "Choose a person") UUID> personIds,
        @Schema(description = "Whether nobody is booked unless everybody gets a place.") boolean onlyIfAll) {}
