package org.evident.bookingchanges;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CancelBookingInput")
record CancelInput(
        @Size(max = 500, message = "Reason must be 500 characters or fewer")
                @Schema(description = "Why; needed after the last day for cancelling.")
                String reason) {

    String tidy() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
