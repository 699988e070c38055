package org.evident.eventseries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventSeries", description = "Learning events that recur. They are listed by listEvents with seriesId.")
record SeriesView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 200, description = "As RFC 5545 writes it, without an end.") String rule,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true, maxItems = 12) List<Integer> withoutMonths,
        @Schema(required = true, maxItems = 60) List<LocalDate> withoutDays,
        @Schema(required = true, maxItems = 60) List<SeriesInput.Replacement> replacements,
        @Schema(required = true, maxItems = 20) List<Area> areas,
        @Schema(
                        required = true,
                        enumeration = {"active", "ended"})
                String status,
        @Schema(required = true, description = "How many events it has.") int events,
        @Schema(required = true, description = "How many of them are to come.") int toCome,
        @Schema(description = "The last day it is planned for.") LocalDate lastDay,
        @Schema(required = true, maxItems = 3, description = "extend, change-rule, end.") List<String> allowed,
        @Schema(required = true) Instant updatedAt) {

    @Schema(name = "EventSeriesArea")
    record Area(
            @Schema(required = true) UUID serviceAreaId,
            @Schema(required = true, maxLength = 200) String serviceAreaName,
            @Schema(required = true, description = "0-27.") int daysLater) {}
}
