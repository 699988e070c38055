package org.evident.events;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventDateInput")
record EventDateInput(
        @NotNull(message = "Enter when it starts")
                @Pattern(regexp = LocalTimes.WRITTEN, message = LocalTimes.ASKED)
                @Schema(description = "Local date and time in Europe/London, such as 2026-12-01T09:30.")
                String startsAt,
        @NotNull(message = "Enter when it ends") @Pattern(regexp = LocalTimes.WRITTEN, message = LocalTimes.ASKED)
                String endsAt) {}
