package org.evident.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventSummary")
record EventSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, maxLength = 40, description = "As in Event.") String kind,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 500) String summary,
        Instant startsAt,
        Instant endsAt,
        @Schema(maxLength = 16) String localStartsAt,
        @Schema(maxLength = 16) String localEndsAt,
        @Schema(
                        required = true,
                        enumeration = {"in-person", "online", "hybrid"})
                String mode,
        @Schema(maxLength = 300) String venue,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        UUID serviceAreaId,
        @Schema(maxLength = 200) String serviceAreaName,
        @Schema(required = true, maxLength = 20, description = "As in Event.") String visibility,
        @Schema(required = true) boolean forCarers,
        @Schema(required = true, maxLength = 20, description = "As in Event.") String status,
        @Schema(required = true, maxLength = 20, description = "As in Event.") String stage,
        @Schema(maxLength = 500) String statusReason,
        Integer capacity,
        @Schema(required = true) int taken,
        @Schema(required = true) int waiting,
        Integer placesLeft,
        @Schema(required = true) int protectedMinutes,
        @Schema(required = true, description = "How many resources are linked to it.") int resources,
        @Schema(required = true, description = "How many want to hear of a date.") int interested,
        UUID seriesId,
        @Schema(maxLength = 200) String seriesTitle,
        @Schema(required = true) boolean changedAlone,
        @Schema(required = true) boolean template,
        @Schema(required = true, maxItems = 4, description = "As in Event.") List<String> warnings,
        @Schema(required = true) Instant updatedAt) {

    static EventSummary of(EventRow row) {
        var e = row.event();
        var t = e.times();
        return new EventSummary(
                e.id,
                e.version,
                e.kind,
                e.title,
                e.summary,
                t.startsAt(),
                t.endsAt(),
                LocalTimes.written(t.startsAt()),
                LocalTimes.written(t.endsAt()),
                e.venue.mode(),
                e.venue.venue(),
                e.organisationId,
                row.organisation(),
                e.audience.serviceAreaId(),
                row.area(),
                e.audience.visibility(),
                e.audience.forCarers(),
                e.status,
                row.stage(),
                e.statusReason,
                e.places.capacity(),
                row.taken(),
                row.waiting(),
                row.left(),
                e.protectedMinutes,
                row.linked(),
                row.interested(),
                e.seriesId,
                row.series(),
                e.changedAlone,
                e.template,
                row.runs() ? EventReader.warnings(row) : List.of(),
                e.updatedAt);
    }
}
