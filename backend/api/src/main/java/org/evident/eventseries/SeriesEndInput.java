package org.evident.eventseries;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventSeriesEndInput")
record SeriesEndInput(
        @Schema(description = "From which day it is not held any more; today when left out.") LocalDate from,
        @Schema(
                        description =
                                "Whether those that are published are cancelled; they stay otherwise. Drafts are put away.")
                boolean cancel,
        @Size(max = 500, message = "Reason must be 500 characters or fewer")
                @Schema(description = "Needed to cancel: told to everyone who has a place or waits for one.")
                String reason) {

    @AssertTrue(message = "Enter a year from 2000 to 2099")
    @Schema(hidden = true)
    boolean isOurCentury() {
        return SeriesInput.isOurCentury(from, null, null);
    }

    @AssertTrue(message = "Enter a reason")
    @Schema(hidden = true)
    boolean isReasonGiven() {
        return !cancel || reason != null && !reason.isBlank();
    }
}
