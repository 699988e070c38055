package org.evident.usage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UseInput")
record UseInput(
        @Size(max = 500, message = "Note must be 500 characters or fewer")
                @Schema(description = "How it went, in plain text.")
                String note,
        @NotNull(message = "Choose who may read your note")
                @Pattern(regexp = "me|organisation", message = "Choose only me or my organisation")
                @Schema(
                        description = "Who may read the note. It is shown without a name.",
                        enumeration = {"me", "organisation"})
                String visibility) {}
