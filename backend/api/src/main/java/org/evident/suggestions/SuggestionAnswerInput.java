package org.evident.suggestions;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SuggestionAnswerInput")
record SuggestionAnswerInput(
        @NotNull(message = "Choose what becomes of it")
                @Pattern(regexp = "taken-up|not-now", message = "Choose taken up or not now")
                @Schema(enumeration = {"taken-up", "not-now"})
                String state,
        @Schema(
                        description =
                                "Needed to take it up: the learning event or the resource it becomes, of the same organisation; a draft"
                                        + " will do. A resource of another organisation that is open to it will do too.")
                UUID thingId,
        @Size(max = 1000, message = "Reason must be 1,000 characters or fewer")
                @Schema(description = "Needed to say not now; otherwise a word to the person, if any. They read it.")
                String reason) {

    SuggestionAnswerInput {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    boolean takesUp() {
        return "taken-up".equals(state);
    }

    @AssertTrue(message = "Write why not now")
    @Schema(hidden = true)
    boolean isReasonGiven() {
        return takesUp() || reason != null;
    }

    @AssertTrue(message = "Choose what it becomes")
    @Schema(hidden = true)
    boolean isThingIdGiven() {
        return !takesUp() || thingId != null;
    }
}
