package org.evident.events;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventReasonInput")
record EventReasonInput(
        @NotBlank(message = "Enter a reason")
                @Size(max = 500, message = "Reason must be 500 characters or fewer")
                @Schema(
                        description =
                                "Told to everyone who has a place or waits for one, and read by whoever sees the event.")
                String reason) {}
