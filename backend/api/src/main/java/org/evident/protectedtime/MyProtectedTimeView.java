package org.evident.protectedtime;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MyProtectedTime", description = "Protected time for learning, in minutes.")
record MyProtectedTimeView(@Schema(required = true) Sum quarter, @Schema(required = true) Sum year) {

    @Schema(name = "ProtectedTimeSum")
    record Sum(
            @Schema(required = true, description = "The first day.") LocalDate from,
            @Schema(required = true, description = "The last day.") LocalDate to,
            @Schema(required = true, description = "Minutes at events that the caller was at.") int minutes,
            @Schema(required = true, description = "How many those were.") int events,
            @Schema(required = true, description = "Minutes of events to come that they have a place at.")
                    int planned) {}
}
