package org.evident.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What follows for a decision from the end of something it cites. */
@Schema(name = "DecisionFlagInput")
record FlagNoteInput(
        @NotBlank(message = "Write what follows from it, even if nothing does")
                @Size(max = 1000, message = "Note must be 1,000 characters or fewer")
                String note) {}
