package org.evident.attendance;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ApologyInput", description = "Why somebody cannot come, for those who run the event alone.")
record ApologyInput(
        @Size(max = 500, message = "Comment must be 500 characters or fewer")
                @Schema(description = "Plain text. It goes when they come after all, and a month after the event.")
                String comment) {}
