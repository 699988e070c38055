package org.evident.evaluations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EvaluationAnswer", description = "What the caller answered.")
record AnswerView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) int version,
        @Schema(required = true, maxItems = 20) List<AnswerInput.One> answers,
        UUID managerId,
        @Schema(required = true) Instant answeredAt,
        @Schema(required = true) Instant changedAt) {}
