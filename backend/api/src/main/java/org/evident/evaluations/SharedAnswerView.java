package org.evident.evaluations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharedEvaluationAnswer", description = "A follow-up that somebody answered together with the caller.")
record SharedAnswerView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) UUID eventId,
        @Schema(required = true, maxLength = 200) String eventTitle,
        @Schema(required = true, maxLength = 200) String personName,
        @Schema(required = true, maxItems = 20) List<Question> questions,
        @Schema(required = true, maxItems = 20) List<AnswerInput.One> answers,
        @Schema(required = true) Instant answeredAt) {}
