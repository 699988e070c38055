package org.evident.networks;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipPeriodInput")
record PeriodInput(
        @NotNull(message = "Enter the day it starts") LocalDate startsOn,
        @Schema(description = "The last day; open-ended when absent.") LocalDate endsOn) {

    @AssertTrue(message = "The last day must be on or after the day it starts")
    @Schema(hidden = true)
    boolean isEndInOrder() {
        return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
    }
}
