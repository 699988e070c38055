package org.evident.eventnotes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventTeamNoteInput")
record TeamNoteInput(
        @NotBlank(message = "Write what your team should know")
                @Size(max = 4000, message = "Write 4,000 characters or fewer")
                String text) {}
