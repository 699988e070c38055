package org.evident.prerequisites;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventPrerequisites", description = "What people must have been to before they come to an event.")
record PrerequisitesView(
        @Schema(required = true) UUID eventId,
        @Schema(required = true) int version,
        @Schema(required = true, maxItems = 10) List<Asked> asked,
        @Schema(required = true, maxItems = 1, description = "What this caller may do with it: edit.")
                List<String> allowed) {

    @Schema(name = "EventPrerequisite", description = "A kind of event, or one event.")
    record Asked(
            @Schema(maxLength = 40, description = "Such as induction-demo; absent for one event.") String kind,
            @Schema(description = "Absent for a kind.") UUID eventId,
            @Schema(maxLength = 200, description = "Of the event.") String title,
            @Schema(required = true, description = "Whether the caller was at one.") boolean met) {}
}
