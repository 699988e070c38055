package org.evident.contextnotes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContextNoteInput")
record ContextNoteInput(
        @NotBlank(message = "Write what it takes to use this here")
                @Size(max = 2000, message = "Note must be 2,000 characters or fewer")
                @Schema(description = "Plain text: markup is shown as it was typed.")
                String text) {}
