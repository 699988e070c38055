package org.evident.sharing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@Schema(name = "Sending", description = "Something that was sent to colleagues.")
record SendingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Link thing,
        @Schema(required = true, description = "How many were told, 1-20.") int recipients,
        @Schema(required = true) Instant sentAt) {}
