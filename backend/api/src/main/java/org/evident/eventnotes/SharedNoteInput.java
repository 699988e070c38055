package org.evident.eventnotes;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharedNoteInput")
record SharedNoteInput(
        @Size(max = 10000, message = "Note must be 10,000 characters or fewer")
                @Schema(description = "Read by everyone who sees the event; nothing takes it away.")
                String note) {}
