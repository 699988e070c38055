package org.evident.evaluations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EvaluationInput", description = "What people are asked at one stage of a learning event.")
record EvaluationInput(
        @NotNull(message = "Say whether people are asked")
                @Schema(required = true, description = "Whether anyone is asked.")
                Boolean wanted,
        @NotEmpty(message = "Ask at least one question")
                @Size(max = 20, message = "Ask 20 questions or fewer")
                @Schema(required = true, description = "1-20, in order.")
                List<@Valid @NotNull(message = "Write the question") Question> questions) {

    @AssertTrue(message = "Give each question a key of its own")
    @Schema(hidden = true)
    boolean isEachOnce() {
        return questions == null
                || questions.stream()
                                .map(q -> q == null ? "" : q.key())
                                .distinct()
                                .count()
                        == questions.size();
    }
}
