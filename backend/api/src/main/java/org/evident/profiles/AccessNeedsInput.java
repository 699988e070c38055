package org.evident.profiles;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AccessNeedsInput")
record AccessNeedsInput(
        @Size(max = 2000, message = "Note must be 2,000 characters or fewer")
                @Schema(description = "Plain text. Empty or absent removes the note.")
                String note) {

    AccessNeedsInput {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
