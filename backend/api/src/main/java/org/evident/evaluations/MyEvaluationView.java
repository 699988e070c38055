package org.evident.evaluations;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MyEvaluation", description = "Something the caller is asked now and has not answered.")
record MyEvaluationView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) UUID eventId,
        @Schema(required = true, maxLength = 200) String eventTitle,
        @Schema(
                        required = true,
                        enumeration = {"baseline", "immediate", "follow-up"})
                String stage,
        @Schema(required = true) Instant closesAt) {}
