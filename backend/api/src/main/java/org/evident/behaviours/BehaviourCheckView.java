package org.evident.behaviours;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BehaviourCheck", description = "How I saw my own use of evidence on one day.")
record BehaviourCheckView(
        @Schema(required = true) UUID id,
        @Schema(
                        required = true,
                        minItems = 8,
                        maxItems = 8,
                        description = "0 never to 4 always; null where I did not know.")
                List<Integer> answers,
        @Schema(required = true) Instant at) {

    static BehaviourCheckView of(BehaviourCheck check) {
        return new BehaviourCheckView(check.id, check.answered(), check.at);
    }
}
