package org.evident.contextnotes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ContextNote",
        description = "What it takes to use a resource in one organisation. Read by its people only.")
record ContextNoteView(
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(required = true, description = "To be sent back in If-Match, as \"v3\".") int version,
        @Schema(required = true, maxLength = 2000) String text,
        @Schema(maxLength = 200, description = "Who wrote it last.") String by,
        @Schema(required = true) Instant at) {}
