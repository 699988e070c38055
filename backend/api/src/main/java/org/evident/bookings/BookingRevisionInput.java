package org.evident.bookings;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BookingRevisionInput")
record BookingRevisionInput(
        @Size(max = 500, message = "What you can offer must be 500 characters or fewer") String offer,
        @Size(max = 500, message = "What you would like to get must be 500 characters or fewer") String ask,
        @Size(max = 2000, message = "Access needs must be 2,000 characters or fewer")
                @Schema(description = "Removed when absent.")
                String access,
        @Size(max = 500, message = "Diet must be 500 characters or fewer") @Schema(description = "Removed when absent.")
                String diet) {}
