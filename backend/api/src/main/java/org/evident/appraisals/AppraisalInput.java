package org.evident.appraisals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AppraisalInput")
record AppraisalInput(
        @NotNull(message = "Answer one question or more")
                @Size(min = 1, max = 12, message = "Answer one question or more")
                List<@Valid @NotNull(message = "Answer the question") Answered> answers,
        @Size(max = 1000, message = "What to be careful about must be 1,000 characters or fewer")
                @Schema(description = "What to be careful about, in plain text.")
                String careful) {

    @Schema(name = "AppraisalAnswerInput")
    record Answered(
            @NotNull(message = "Choose a question")
                    @Size(max = 40, message = "Question must be 40 characters or fewer")
                    @Schema(description = "Key of a question for the resource's side of evidence.")
                    String question,
            @NotNull(message = "Choose yes, partly, no or cannot tell")
                    @Pattern(regexp = "yes|partly|no|cannot-tell", message = "Choose yes, partly, no or cannot tell")
                    @Schema(enumeration = {"yes", "partly", "no", "cannot-tell"})
                    String answer,
            @Size(max = 300, message = "Reason must be 300 characters or fewer")
                    @Schema(description = "Why, in a line.")
                    String why) {}
}
