package org.evident.eventseries;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.eventseries.SeriesInput.Replacement;

/** How a series is to recur from a day on, instead of how it did. */
@Schema(name = "EventSeriesRuleInput")
record SeriesRuleInput(
        @NotNull(message = "Enter the first day of the new rhythm")
                @Schema(description = "Today or later; the rule begins on it, and what was planned before it stays.")
                LocalDate from,
        @NotNull(message = "Choose how often")
                @Pattern(regexp = SeriesInput.CADENCES, message = "Choose how often")
                @Schema(
                        enumeration = {"weekly", "fortnightly", "monthly-weekday", "monthly-last", "monthly-date"},
                        description = "As in EventSeriesInput, as from stands in its month.")
                String cadence,
        @Schema(description = "The last day on which it may be held, up to two years after from; or else times.")
                LocalDate until,
        @Min(value = 1, message = "Enter 1 time or more")
                @Max(value = 60, message = "Enter 60 times or fewer. You can add further ones later")
                @Schema(description = "On how many days it is held, 1-60; or else until.")
                Integer times,
        @Size(max = 11, message = "Leave out 11 months or fewer")
                List<
                                @NotNull(message = "Choose a month") @Min(value = 1, message = "Choose a month")
                                @Max(value = 12, message = "Choose a month") Integer>
                        withoutMonths,
        @Size(max = 60, message = "Leave out 60 days or fewer")
                List<@NotNull(message = "Enter the day") LocalDate> withoutDays,
        @Size(max = 60, message = "Move 60 days or fewer")
                List<@Valid @NotNull(message = "Enter the day") Replacement> replacements,
        @Schema(description = "Whether new ones are published at once.") boolean publish) {

    @AssertTrue(message = "Enter the last day or how many times, not both")
    @Schema(hidden = true)
    boolean isEndSaid() {
        return (until == null) != (times == null);
    }

    @AssertTrue(message = "Enter a year from 2000 to 2099")
    @Schema(hidden = true)
    boolean isOurCentury() {
        return SeriesInput.isOurCentury(from, withoutDays, replacements);
    }

    SeriesRule rule() {
        return SeriesRule.of(cadence, from, withoutMonths, withoutDays, replacements);
    }
}
