package org.evident.bookings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SubstituteInput")
record SubstituteInput(
        @NotNull(message = "Choose who comes instead") UUID personId,
        @Size(max = 500, message = "Reason must be 500 characters or fewer") String reason) {}
