package org.evident.evaluations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question, by the level of Kirkpatrick's that it asks about. */
@Schema(name = "EvaluationQuestion")
record Question(
        @NotBlank(message = "Give the question a key")
                @Size(max = 40, message = "Key must be 40 characters or fewer")
                @Pattern(regexp = "[a-z0-9][a-z0-9-]*", message = "Use small letters, numbers and hyphens in the key")
                @Schema(
                        required = true,
                        description = "Tells one question from another; the same in two stages compares them.")
                String key,
        @NotNull(message = "Choose a level")
                @Min(value = 1, message = "Level must be 1 to 4")
                @Max(value = 4, message = "Level must be 1 to 4")
                @Schema(
                        required = true,
                        minimum = "1",
                        maximum = "4",
                        description = "1 reaction, 2 learning, 3 behaviour, 4 results (Kirkpatrick).")
                Integer level,
        @NotNull(message = "Choose scale or text")
                @Pattern(regexp = "scale|text", message = "Choose scale or text")
                @Schema(
                        required = true,
                        enumeration = {"scale", "text"},
                        description = "scale: 0 to 5, or don't know.")
                String form,
        @NotBlank(message = "Write the question")
                @Size(max = 300, message = "Question must be 300 characters or fewer")
                @Schema(required = true)
                String question,
        @Size(max = 60, message = "Words for 0 must be 60 characters or fewer") @Schema(description = "What 0 means.")
                String low,
        @Size(max = 60, message = "Words for 5 must be 60 characters or fewer") @Schema(description = "What 5 means.")
                String high) {

    @Schema(hidden = true)
    boolean scaled() {
        return form.equals("scale");
    }
}
