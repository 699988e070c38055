package org.evident.rightsrequests;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RightsRequestStepInput")
record StepInput(
        @NotNull(message = "Choose what was done")
                @Pattern(regexp = "start|clarify|reply|extend|answer|refuse", message = "Choose what was done")
                @Schema(
                        enumeration = {"start", "clarify", "reply", "extend", "answer", "refuse"},
                        description =
                                "clarify: ask the person for more, which stops the clock. reply: they have said more, and it runs"
                                        + " on. extend: by two further months, told within the first.")
                String step,
        @Size(max = 4000, message = "What you write must be 4,000 characters or fewer")
                @Schema(description = "Read by whoever asked. Needed to clarify, to extend and to refuse.")
                String note) {

    private static final Set<String> SAY_WHY = Set.of("clarify", "extend", "refuse");

    @AssertTrue(message = "Say why, in words for the person who asked")
    @Schema(hidden = true)
    boolean isNoteGiven() {
        return step == null || !SAY_WHY.contains(step) || note != null && !note.isBlank();
    }
}
