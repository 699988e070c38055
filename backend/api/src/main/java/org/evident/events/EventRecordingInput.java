package org.evident.events;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventRecordingInput")
record EventRecordingInput(
        @NotNull(message = "Choose the recording")
                @Schema(description = "A resource of a kind that people watch or listen to, open to the caller.")
                UUID resourceId) {}
