package org.evident.evaluations;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EvaluationResults",
        description =
                "What people answered, as counts. Counts below 5 are hidden, and so is what would give them away.")
record ResultsView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) UUID eventId,
        @Schema(required = true, maxLength = 200) String eventTitle,
        @Schema(
                        required = true,
                        enumeration = {"baseline", "immediate", "follow-up"})
                String stage,
        @Schema(
                        minimum = "5",
                        description = "People who answered. Absent while there are fewer than 5, as is all else.")
                Integer people,
        @Schema(required = true, maxItems = 20) List<OfQuestion> questions) {

    @Schema(name = "EvaluationQuestionResults")
    record OfQuestion(
            @Schema(required = true, maxLength = 40) String key,
            @Schema(required = true, minimum = "1", maximum = "4") int level,
            @Schema(
                            required = true,
                            enumeration = {"scale", "text"})
                    String form,
            @Schema(required = true, maxLength = 300) String question,
            @Schema(
                            minimum = "0",
                            maximum = "5",
                            description = "Of those who gave a number, where 5 did; to one place.")
                    Double mean,
            @Schema(required = true, maxItems = 4) List<Band> bands,
            @Schema(
                            required = true,
                            maxItems = 50,
                            description = "Up to 50 texts in no order, without names, where 5 people answered.")
                    List<String> texts) {}

    @Schema(name = "EvaluationBand")
    record Band(
            @Schema(
                            required = true,
                            enumeration = {"low", "middle", "high", "dont-know"},
                            description = "low 0-1, middle 2-3, high 4-5.")
                    String band,
            @Schema(description = "Absent where it is hidden.") Integer people) {}
}
