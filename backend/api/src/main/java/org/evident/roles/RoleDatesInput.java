package org.evident.roles;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.problem.ProblemException;

@Schema(name = "RoleDatesInput")
record RoleDatesInput(
        @NotNull(message = "Enter the first day") @Schema(description = "First day, within ten years of today.")
                LocalDate startsOn,
        @Schema(description = "Last day, which still counts; at most ten years from today. Open-ended when absent.")
                LocalDate endsOn) {

    private static final int YEARS = 10;

    /** What annotations cannot say, because it depends on the day. */
    void check(LocalDate today) {
        if (startsOn.isAfter(today.plusYears(YEARS))) {
            throw ProblemException.invalid("/startsOn", "The first day must be at most 10 years from today");
        }
        if (startsOn.isBefore(today.minusYears(YEARS))) {
            throw ProblemException.invalid("/startsOn", "The first day must be at most 10 years ago");
        }
        checkEnd(today);
    }

    /** For one that began long ago and keeps its first day. */
    void checkEnd(LocalDate today) {
        if (endsOn == null) return;
        if (endsOn.isBefore(startsOn)) {
            throw ProblemException.invalid("/endsOn", "The last day must be the same as or after the first day");
        }
        if (endsOn.isAfter(today.plusYears(YEARS))) {
            throw ProblemException.invalid("/endsOn", "The last day must be at most 10 years from today");
        }
    }

    boolean liesWithin(RoleAssignment known) {
        var endsNoLater = known.endsOn == null || (endsOn != null && !endsOn.isAfter(known.endsOn));
        return !startsOn.isBefore(known.startsOn) && endsNoLater;
    }
}
