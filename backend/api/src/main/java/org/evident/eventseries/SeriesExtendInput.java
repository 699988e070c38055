package org.evident.eventseries;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventSeriesExtendInput")
record SeriesExtendInput(
        @Schema(
                        description =
                                "The last day on which it may be held, up to two years after the last one; or else times.")
                LocalDate until,
        @Min(value = 1, message = "Enter 1 time or more")
                @Max(value = 60, message = "Enter 60 times or fewer. You can add further ones later")
                @Schema(description = "On how many more days it is held, 1-60; or else until.")
                Integer times,
        @Schema(description = "Whether they are published at once.") boolean publish) {

    @AssertTrue(message = "Enter the last day or how many times, not both")
    @Schema(hidden = true)
    boolean isEndSaid() {
        return (until == null) != (times == null);
    }
}
