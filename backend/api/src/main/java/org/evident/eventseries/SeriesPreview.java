package org.evident.eventseries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventSeriesPreview", description = "What a series would be, before anything is made.")
record SeriesPreview(
        @Schema(required = true, maxLength = 200, description = "The rule as RFC 5545 writes it.") String rule,
        @Schema(required = true, maxItems = 240) List<Occurrence> occurrences,
        @Schema(required = true, maxItems = 200, description = "Days of the rule that are left out.")
                List<LocalDate> leftOut) {

    @Schema(name = "EventSeriesOccurrence")
    record Occurrence(
            @Schema(required = true, description = "The day that the rule says.") LocalDate plannedDay,
            @Schema(required = true, description = "The day it is held.") LocalDate day,
            @Schema(required = true, maxLength = 200) String title,
            @Schema(required = true, maxLength = 16, description = "Local, such as 2026-12-01T09:30.")
                    String localStartsAt,
            @Schema(required = true, maxLength = 16) String localEndsAt,
            UUID serviceAreaId,
            @Schema(maxLength = 200) String serviceAreaName,
            @Schema(maxLength = 100, description = "England's bank holiday on that day.") String bankHoliday,
            @Schema(required = true, description = "Whether it is the event that the others are like.")
                    boolean isModel) {}
}
