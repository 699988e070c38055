package org.evident.teamlists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@Schema(name = "TeamList", description = "What a team, or a whole service area, is asked to read together.")
record TeamListView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 2000) String introduction,
        @Schema(required = true) UUID serviceAreaId,
        UUID teamId,
        @Schema(required = true, maxLength = 120, description = "The team, or else the service area.") String placeName,
        @Schema(required = true, maxLength = 200) String setByName,
        @Schema(required = true, maxItems = 50) List<Item> items,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true, maxItems = 2, description = "What this caller may do with it: edit, delete.")
                List<String> allowed) {

    @Schema(name = "TeamListItem")
    record Item(
            @Schema(required = true) UUID resourceId,
            @Schema(description = "Absent when it is not open to the caller.") Link resource,
            LocalDate dueOn,
            @Schema(maxLength = 1000) String note,
            @Schema(required = true, description = "Whether the caller ticked \"I have read it\".") boolean read,
            @Schema(
                            required = true,
                            maxItems = 200,
                            description = "Those who ticked it, by name, the first 200. Nobody is told who did not.")
                    List<String> readBy) {}
}
