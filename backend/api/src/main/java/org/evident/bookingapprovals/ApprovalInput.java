package org.evident.bookingapprovals;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BookingApprovalInput")
record ApprovalInput(
        @NotNull(message = "Choose whether you approve it") Boolean approve,
        @Size(max = 500, message = "Reason must be 500 characters or fewer")
                @Schema(description = "Told to who booked; needed when it is declined.")
                String reason) {

    @AssertTrue(message = "Enter why you decline it")
    @Schema(hidden = true)
    public boolean isReasonGiven() {
        return approve == null || approve || reason != null && !reason.isBlank();
    }

    String tidy() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
