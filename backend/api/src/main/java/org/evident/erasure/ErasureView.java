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
                                "waiting: it can still be cancelled; held: so it can, and a legal hold is on, so that it is done when that"
                                        + " ends. Only administrators are told of a hold.")
                String state,
        @Schema(description = "Whose side of it; absent where it is everything.") UUID organisationId,
        @Schema(required = true) Instant askedAt,
        @Schema(required = true, description = "When it will be done, or was due.") Instant dueAt,
        Instant doneAt) {

    ErasureView held() {
        return new ErasureView(id, "held", organisationId, askedAt, dueAt, doneAt);
    }

    boolean isWaiting() {
        return state.equals("waiting");
    }
}
