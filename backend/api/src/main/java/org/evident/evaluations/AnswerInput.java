package org.evident.evaluations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EvaluationAnswerInput", description = "One person's answers, each to a question by its key.")
record AnswerInput(
        @NotEmpty(message = "Answer the questions")
                @Size(max = 20, message = "Send 20 answers or fewer")
                @Schema(required = true, description = "1-20; each scale needs a score or don't know.")
                List<@Valid @NotNull(message = "Answer the question") One> answers,
        @Schema(description = "Who answered the follow-up together with them: somebody who supervises them.")
                UUID managerId) {

    @Schema(name = "EvaluationAnswerTo")
    record One(
            @NotBlank(message = "Say which question it answers")
                    @Size(max = 40, message = "Key must be 40 characters or fewer")
                    @Schema(required = true)
                    String question,
            @Min(value = 0, message = "Choose 0 to 5")
                    @Max(value = 5, message = "Choose 0 to 5")
                    @Schema(minimum = "0", maximum = "5", description = "For a scale.")
                    Integer score,
            @Schema(description = "For a scale: a real answer, which is no number.") boolean dontKnow,
            @Size(max = 2000, message = "Answer must be 2,000 characters or fewer")
                    @Schema(description = "For a text, which may stay empty.")
                    String text) {}
}
