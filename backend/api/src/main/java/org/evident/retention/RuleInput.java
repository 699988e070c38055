package org.evident.retention;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.problem.ProblemException;

@Schema(name = "RetentionRuleInput", description = "A period, where it comes from and why. What it counts from stays.")
record RuleInput(
        @NotNull(message = "Enter the years")
                @Min(value = 0, message = "Years must be 0 or more")
                @Max(value = 100, message = "Years must be 100 or fewer")
                Integer years,
        @NotNull(message = "Enter the months")
                @Min(value = 0, message = "Months must be 0 or more")
                @Max(value = 11, message = "Months must be 11 or fewer")
                Integer months,
        @NotBlank(message = "Enter where the period comes from")
                @Size(max = 500, message = "Source must be 500 characters or fewer")
                @Schema(description = "A law, a schedule, a decision.")
                String source,
        @NotBlank(message = "Enter the reason") @Size(max = 1000, message = "Reason must be 1,000 characters or fewer")
                String reason,
        @NotNull(message = "Enter the day from which it applies")
                @Schema(description = "From today to five years from now.")
                LocalDate effectiveOn) {

    @AssertTrue(message = "Keep records for at least a month")
    @Schema(hidden = true)
    boolean isYearsEnough() {
        return years == null || months == null || years > 0 || months > 0;
    }

    void check(LocalDate today) {
        if (effectiveOn.isBefore(today) || effectiveOn.isAfter(today.plusYears(5))) {
            throw ProblemException.invalid("/effectiveOn", "Enter a day from today to five years from now");
        }
    }
}
