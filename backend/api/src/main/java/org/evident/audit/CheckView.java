package org.evident.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditCheck", description = "A look through the whole chain, or one that is still to come.")
record CheckView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "waiting, whole or broken.") State state,
        @Schema(required = true) Instant askedAt,
        @Schema(description = "Absent while it waits.") Instant endedAt,
        @Schema(description = "Whether an anchor was compared.") boolean anchored,
        @Schema(description = "Seals that were found as they were made.") Long seals,
        @Schema(description = "Events that were looked at.") Long events,
        @Schema(description = "The first thing that is not as it was sealed.") Fault fault,
        @Schema(description = "The seal in which it is.") Long faultSeal,
        @Schema(description = "The event that it is, where it is one.") Long faultEvent) {

    @Schema(name = "AuditCheckState")
    enum State {
        waiting,
        whole,
        broken
    }
}
