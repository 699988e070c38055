package org.evident.readinglist;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@Schema(name = "ReadingListItem", description = "A resource kept by the caller. Nobody else sees it.")
record ReadingListItemView(
        @Schema(required = true) UUID resourceId,
        @Schema(description = "Absent when the resource is no longer open to the caller; the note is kept.")
                Link resource,
        @Schema(maxLength = 4000, description = "Private to the caller.") String note,
        @Schema(
                        required = true,
                        enumeration = {"to-read", "reading", "done"})
                String status,
        @Schema(required = true) Instant addedAt,
        Instant doneAt) {}
