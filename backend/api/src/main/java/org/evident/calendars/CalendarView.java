package org.evident.calendars;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CalendarDays", description = "Learning events on some days, in order of time.")
record CalendarView(
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true, maxItems = 500, description = "The first 500.") List<CalendarEntryView> items,
        @Schema(required = true, description = "How many there are in all.") long total) {}
