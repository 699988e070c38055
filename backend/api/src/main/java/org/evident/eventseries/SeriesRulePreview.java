package org.evident.eventseries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventSeriesRulePreview", description = "What another rhythm would make of a series, before it does.")
record SeriesRulePreview(
        @Schema(required = true, maxLength = 200, description = "The rule as RFC 5545 writes it.") String rule,
        @Schema(required = true, maxItems = 240, description = "New ones.") List<SeriesPreview.Occurrence> made,
        @Schema(
                        required = true,
                        maxItems = 5000,
                        description = "On days of the new rhythm already: they stay as they are.")
                List<Event> kept,
        @Schema(
                        required = true,
                        maxItems = 5000,
                        description = "On other days, and somebody has booked or is in line: they stay on their days.")
                List<Event> booked,
        @Schema(
                        required = true,
                        maxItems = 5000,
                        description =
                                "On other days, and nobody has booked: drafts are put away, published ones cancelled.")
                List<Event> gone,
        @Schema(required = true, maxItems = 200, description = "Days of the new rule that are left out.")
                List<LocalDate> leftOut) {

    @Schema(name = "EventSeriesRuleEvent")
    record Event(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 200) String title,
            @Schema(required = true, maxLength = 16, description = "Local, such as 2026-12-01T09:30.")
                    String localStartsAt,
            @Schema(required = true, maxLength = 20, description = "As in Event.") String status,
            @Schema(required = true, description = "How many have a place or wait for one.") int people) {}
}
