package org.evident.erasure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Erasure", description = "That somebody asked to be erased, and when it is done.")
record ErasureView(
        @Schema(required = true) UUID id,
        @Schema(
                        required = true,
                        enumeration = {"waiting", "held", "done", "cancelled"},
                        description =
                                "waiting: it can still be cancelled; held: a legal hold is on, and it is done when that ends.")
                String state,
        @Schema(description = "Whose side of it; absent where it is everything.") UUID organisationId,
        @Schema(required = true) Instant askedAt,
        @Schema(required = true, description = "When it will be done, or was due.") Instant dueAt,
        Instant doneAt) {}
