package org.evident.calendars;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CalendarEntry", description = "A learning event as the calendar shows it.")
record CalendarEntryView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "stop-the-clock, workshop and so on.") String kind,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true) Instant startsAt,
        @Schema(required = true) Instant endsAt,
        @Schema(required = true, examples = "2026-12-01T09:30", description = "UK time.") String localStartsAt,
        @Schema(required = true, examples = "2026-12-01T12:30", description = "UK time.") String localEndsAt,
        @Schema(
                        required = true,
                        enumeration = {"in-person", "online", "hybrid"})
                String mode,
        @Schema(maxLength = 300) String venue,
        @Schema(
                        required = true,
                        enumeration = {
                            "published",
                            "booking-open",
                            "full",
                            "booking-closed",
                            "in-progress",
                            "completed",
                            "postponed",
                            "cancelled"
                        },
                        description = "published: booking has not opened yet.")
                String stage,
        @Schema(description = "Absent: as many as come.") Integer capacity,
        @Schema(required = true, description = "Places that are held.") int taken,
        @Schema(required = true, description = "People in line.") int waiting,
        @Schema(description = "Those that the caller could have. Absent: there is no limit.") Integer placesLeft,
        @Schema(required = true) boolean waitingList,
        @Schema(required = true, description = "Minutes off the rota, 0-1440.") int protectedMinutes,
        @Schema(description = "For whom it is meant, where it is for one service area.") UUID serviceAreaId,
        @Schema(maxLength = 120) String serviceAreaName,
        @Schema(description = "The series it belongs to.") UUID seriesId,
        @Schema(
                        enumeration = {"requested", "confirmed", "waiting", "offered", "walked-in"},
                        description = "The caller's own booking, where there is one.")
                String booking,
        @Schema(required = true, description = "Whether the caller runs it or helps to.") boolean runsIt) {}
